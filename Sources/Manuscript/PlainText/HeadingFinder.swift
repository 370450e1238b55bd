/// Tells which paragraphs are headings, from their form and from the whole book.
struct HeadingFinder {
  let bytes: [UInt8]
  /// The title that a header gives.
  let title: String?

  /// What was found.
  struct Result {
    /// What each piece is.
    var roles: [PieceRole]
    /// The title that the text itself gives.
    var title: String?
    /// The author that the text itself names.
    var author: String?
  }

  /// Headings that nothing but their form tells stand at least so many bytes apart on the average: those after a wide gap,
  /// and those after a single empty line, as signatures and signs stand too.
  private static let chapter = 250
  private static let tale = 8000

  /// The roles of a book's pieces.
  func headings(in pieces: [Piece]) -> Result {
    let texts = pieces.map { PieceText($0, bytes) }
    var result = Result(roles: [PieceRole](repeating: .body, count: pieces.count))
    let contents = ContentsPage(texts, pieces, bytes)
    for place in contents.pieces { result.roles[place] = .contents }
    for place in EndContents.pieces(texts, pieces, bytes) { result.roles[place] = .contents }
    for place in PageNumbers.places(texts, pieces) { result.roles[place] = .pageNumber }
    markNamed(&result.roles, texts, contents.titles)
    if !result.roles.contains(.heading) {
      for place in CountedHeadings.places(texts, pieces, result.roles) { result.roles[place] = .heading }
    }
    let named = result.roles
    markNumbers(&result.roles, texts)
    if !result.roles.contains(.heading) {
      markByForm(&result.roles, texts, pieces)
    } else if !named.contains(.heading), leavesMost(result.roles, pieces) {
      // Numbers that only the first of several tales has divide it; the tales are told by their titles.
      var roles = named
      markByForm(&roles, texts, pieces)
      if roles.contains(.heading) {
        for place in roles.indices where result.roles[place] == .heading && roles[place] == .body {
          roles[place] = .section
        }
        result.roles = roles
      }
    }
    markTitleAgain(&result.roles, texts)
    markMatter(&result.roles, texts, pieces)
    markSubtitles(&result.roles, texts, pieces)
    markBookTitle(&result, texts, pieces)
    return result
  }

  /// What headings that a file's markup names leave to be found: the contents page, a title under a chapter's number, the
  /// book's own title.
  /// - Parameter isHeading: whether each piece is a heading by its markup.
  func completed(_ pieces: [Piece], isHeading: [Bool]) -> Result {
    let texts = pieces.map { PieceText($0, bytes) }
    var result = Result(roles: isHeading.map { $0 ? .heading : .body })
    let contents = ContentsPage(texts, pieces, bytes)
    if contents.returns { for place in contents.pieces { result.roles[place] = .contents } }
    markMatter(&result.roles, texts, pieces)
    markSubtitles(&result.roles, texts, pieces) { $0.isNumbered }
    markBookTitle(&result, texts, pieces)
    return result
  }

  /// Whether more than half of the text stands behind the last heading.
  private func leavesMost(_ roles: [PieceRole], _ pieces: [Piece]) -> Bool {
    guard let last = roles.lastIndex(of: .heading), let end = pieces.last?.range.upperBound else { return false }
    return pieces[last].range.lowerBound * 2 < end
  }

  private func markNamed(_ roles: inout [PieceRole], _ texts: [PieceText], _ titles: Set<String>) {
    for place in texts.indices where roles[place] == .body {
      if texts[place].form == .chapter || texts[place].form == .part {
        roles[place] = .heading
      } else if !titles.isEmpty, texts[place].form != nil, titles.contains(PieceText.folded(texts[place].text)) {
        roles[place] = .heading
      }
    }
  }

  /// Numbers are headings where they count on from one; beside named chapters they number sections.
  private func markNumbers(_ roles: inout [PieceRole], _ texts: [PieceText]) {
    var last = 0
    var run: [Int] = []
    var accepted: [Int] = []
    func finish() {
      if run.count > 1 || roles.contains(.heading) { accepted.append(contentsOf: run) }
      run = []
    }
    for place in texts.indices {
      guard roles[place] == .body, let value = number(at: place, texts) else { continue }
      // One may be missing; a new part may start afresh or count on.
      guard value == 1 || (last + 1...last + 2).contains(value) else { continue }
      if value == 1, last > 0 { finish() }
      last = value
      run.append(place)
    }
    finish()
    let hasChapters = texts.indices.count { roles[$0] == .heading && texts[$0].form == .chapter } > 1
    for place in accepted { roles[place] = hasChapters ? .section : .heading }
  }

  /// The number of a heading: "IV", "3. The Cart", and "3. The cart comes" where no such line follows at once, as in a list.
  private func number(at place: Int, _ texts: [PieceText]) -> Int? {
    if case .number(let value) = texts[place].form {
      // "1. Light the Lamp", "2. Shut the Door": a list.
      guard !texts[place].isLoneNumber, place + 1 < texts.count, case .number(value + 1) = texts[place + 1].form,
        !texts[place + 1].isLoneNumber
      else { return value }
      return nil
    }
    guard texts[place].form == nil, let value = HeadingForm.sentenceNumber(texts[place].text), place + 1 < texts.count,
      HeadingForm.sentenceNumber(texts[place + 1].text) == nil
    else { return nil }
    return value
  }

  /// In a book without numbered chapters, lines in capitals or, where there are none, titles after a wide gap; or titles
  /// that stand as far apart as tales do.
  private func markByForm(_ roles: inout [PieceRole], _ texts: [PieceText], _ pieces: [Piece]) {
    for rule in [
      (form: HeadingForm.capitals, gap: 2, least: 2, apart: Self.chapter), (.title, 2, 3, Self.chapter),
      (.title, 1, 3, Self.tale),
    ] {
      let places = texts.indices.dropFirst().dropLast().filter {
        roles[$0] == .body && texts[$0].form == rule.form && pieces[$0].lines == 1 && pieces[$0].gap >= rule.gap
          && !Self.ends.contains(PieceText.folded(texts[$0].text)) && roles[$0 + 1] == .body
          && (texts[$0 + 1].form == nil || texts[$0 + 1].form == .number(1))
      }
      guard places.count >= rule.least, let first = places.first, let last = places.last,
        pieces[last].range.lowerBound - pieces[first].range.lowerBound >= rule.apart * (places.count - 1)
      else { continue }
      for place in places { roles[place] = .heading }
      if isFirstHeading(texts, pieces, form: rule.form), first > 1, roles[1] == .body { roles[0] = .heading }
      // The first one may stand close below the book's title.
      if rule.gap > 1, first > 2, roles[0] == .body, roles[1] == .body, texts[0].form != nil, pieces[1].lines == 1,
        texts[1].form == rule.form, texts[2].form == nil, !texts[1].text.lowercased().hasPrefix("by ")
      {
        roles[1] = .heading
      }
      return
    }
  }

  /// Whether what stands right before the story's first words, like the other chapters' headings, is one of them and no
  /// book's title.
  private func isFirstHeading(_ texts: [PieceText], _ pieces: [Piece], form: HeadingForm) -> Bool {
    guard texts.count > 1, texts[0].form == form, pieces[0].lines == 1, texts[1].form == nil else { return false }
    return !texts[1].text.lowercased().hasPrefix("by ")
      && PieceText.folded(texts[0].text) != PieceText.folded(title ?? "")
  }

  /// The book's title behind all chapters names none: it stands in a colophon.
  private func markTitleAgain(_ roles: inout [PieceRole], _ texts: [PieceText]) {
    guard let first = texts.first, let last = roles.lastIndex(of: .heading), roles.firstIndex(of: .heading) != last,
      PieceText.folded(texts[last].text) == PieceText.folded(title ?? first.firstLine)
    else { return }
    roles[last] = .section
  }

  /// "Imprint" before the first chapter and "Colophon" behind the last begin parts that nobody wants to hear.
  private func markMatter(_ roles: inout [PieceRole], _ texts: [PieceText], _ pieces: [Piece]) {
    guard let first = roles.firstIndex(of: .heading), let last = roles.lastIndex(of: .heading) else { return }
    for place in texts.indices where place < first || place > last {
      guard roles[place] == .body, pieces[place].lines == 1, texts[place].form != nil,
        let matter = MatterTitles.matter(of: texts[place].text, isNearStart: place < first, isNearEnd: place > last),
        !matter.isRead
      else { continue }
      roles[place] = .heading
    }
  }

  private static let ends: Set<String> = ["theend", "end", "finis", "fin", "ende", "fine", "fim"]

  /// - Parameter mayHaveOne: whether a heading of a few words may have its title in the next paragraph.
  private func markSubtitles(
    _ roles: inout [PieceRole], _ texts: [PieceText], _ pieces: [Piece],
    where mayHaveOne: (PieceText) -> Bool = { _ in true }
  ) {
    for place in texts.indices.dropFirst().dropLast() where roles[place] == .body && roles[place - 1] == .heading {
      // A heading that has its title already gets no other.
      // A part's title has the first chapter below it.
      let isPart = texts[place - 1].form == .part && roles[place + 1] == .heading
      guard texts[place - 1].isLabel, mayHaveOne(texts[place - 1]), roles[place + 1] == .body || isPart else {
        continue
      }
      if isSpeech(pieces[place]) { continue }
      switch texts[place].form {
      case .capitals: roles[place] = .subtitle
      case nil where HeadingForm.isMostlyCapitals(texts[place].text.trimming("\"“”'‘’«»")): roles[place] = .subtitle
      case .title where texts[place].text.utf8.count <= 70 && (texts[place + 1].form == nil || isPart):
        roles[place] = .subtitle
      default: continue
      }
    }
  }

  /// Whether a line is a play's speech: "Ann: Who is there?" below "Act I".
  private func isSpeech(_ piece: Piece) -> Bool {
    guard let last = bytes[piece.range].last, ".!?\"".utf8.contains(last) || last == 0x9D,
      let label = PlayLabelFinder(bytes: bytes).label(of: piece.range, marks: [])
    else { return false }
    return label.form != .line && label.range.upperBound < piece.range.upperBound
  }

  private func markBookTitle(_ result: inout Result, _ texts: [PieceText], _ pieces: [Piece]) {
    let front = texts.indices.prefix(10)
    var found: Int?
    if let title {
      let folded = PieceText.folded(title)
      found = front.first { result.roles[$0] != .contents && PieceText.folded(texts[$0].text) == folded }
    } else if let first = beforeAuthor(texts) ?? front.first, texts.count > 1, result.roles[first] == .body,
      isTitle(texts[first])
    {
      found = first
      result.title = texts[first].firstLine
    }
    guard let found else { return }
    result.roles[found] = .bookTitle
    for place in front where place > found && place <= found + 2 {
      let words = texts[place].text.split(separator: " ")
      guard words.first?.lowercased() == "by", words.count <= 8 else { continue }
      if words.count > 1 {
        result.author = words.dropFirst().joined(separator: " ")
      } else if place + 1 < texts.count, !texts[place + 1].text.isEmpty {
        result.author = texts[place + 1].text
      }
      return
    }
  }

  /// The title next above "by Ann Other" among a text's first lines: manuscripts begin with a name and an address.
  private func beforeAuthor(_ texts: [PieceText]) -> Int? {
    let place = texts.indices.prefix(10).dropFirst().first { place in
      let words = texts[place].text.split(separator: " ")
      return words.first?.lowercased() == "by" && words.count <= 5
    }
    return place.flatMap { place in texts.indices.prefix(place).last { isTitle(texts[$0]) } }
  }

  /// A few words without a sentence's stop.
  private func isTitle(_ text: PieceText) -> Bool {
    switch text.form {
    case .capitals, .title: return true
    case .part, .chapter, .number: return false
    case nil: break
    }
    guard let first = text.text.first, first.isLetter || first.isNumber, let last = text.text.last else { return false }
    return text.text.utf8.count <= 80 && (last.isLetter || last.isNumber)
  }
}

/// Recognises a play in plain text and marks who speaks: `NAME. Line`, `NAME: line`, or the name on a line of its own.
///
/// Only a text that is clearly a play is touched: most of its paragraphs begin with a name, and the names return. A name is
/// left out of the reading; directions in brackets stay narration.
struct PlayMarker {
  private var book: Book
  private let bytes: [UInt8]
  /// A play has at least so many speeches, and this share of all paragraphs, in percent, are speeches.
  private static let least = (speeches: 8, share: 55)
  /// A name is at most so long, in bytes.
  private static let longest = 40

  /// Marks the speeches of a book that is a play; any other is left as it is.
  static func mark(_ book: inout Book) {
    var marker = PlayMarker(book: book)
    marker.run()
    book = marker.book
  }

  private init(book: Book) {
    self.book = book
    bytes = book.bytes
  }

  private mutating func run() {
    let paragraphs = book.chapters.flatMap(\.paragraphs)
    guard !paragraphs.contains(where: { $0.marks.contains { if case .speaker = $0.kind { true } else { false } } })
    else { return }
    var counts: [String: Int] = [:]
    var speeches = 0
    var others = 0
    for paragraph in paragraphs {
      if let label = label(of: paragraph) {
        counts[label.name, default: 0] += 1
        speeches += 1
      } else if paragraph.kind == .prose || paragraph.kind == .verse, !isDirection(paragraph.range) {
        others += 1
      }
    }
    let names = counts.filter { $0.value >= 2 }
    let returning = names.values.reduce(0, +)
    guard returning >= Self.least.speeches, names.count >= 2, returning * 100 >= (speeches + others) * Self.least.share,
      returning * 10 >= speeches * 7
    else { return }
    markSpeeches(by: Set(names.keys))
  }

  private mutating func markSpeeches(by names: Set<String>) {
    var chapters: [Book.Chapter] = []
    var speaker: String?
    for chapter in book.chapters {
      var paragraphs: [Book.Paragraph] = []
      for paragraph in chapter.paragraphs {
        if let label = label(of: paragraph), names.contains(label.name) {
          speaker = PersonaName.of(label.name)
          book.omissions.append(Book.Omission(range: label.range, reason: "speaker's name"))
          let rest = WhiteSpace.trimmed(label.range.upperBound..<paragraph.range.upperBound, of: bytes)
          if !rest.isEmpty { paragraphs.append(spoken(rest, by: speaker, like: paragraph)) }
        } else if paragraph.kind == .prose || paragraph.kind == .verse, !isDirection(paragraph.range), speaker != nil {
          paragraphs.append(spoken(paragraph.range, by: speaker, like: paragraph))
        } else {
          if paragraph.kind == .heading { speaker = nil }
          paragraphs.append(paragraph)
        }
      }
      // A name on a line of its own may have been taken for a heading.
      if let title = chapter.title, names.contains(title), var last = chapters.popLast() {
        last.paragraphs += paragraphs
        chapters.append(last)
      } else if !paragraphs.isEmpty {
        chapters.append(
          Book.Chapter(
            title: chapter.title.flatMap { names.contains($0) ? nil : $0 }, paragraphs: paragraphs,
            matter: chapter.matter))
      }
    }
    book.chapters = chapters
    book.omissions.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func isName(_ title: String) -> Bool {
    Self.name(Array(title.utf8)[...], endsWithStop: false) != nil && HeadingForm(title) == .capitals
      && title.utf8.count <= Self.longest
      && title.split(separator: " ").count <= 3
  }

  /// A paragraph with its speech marked, directions in brackets aside.
  private func spoken(_ range: Range<Int>, by speaker: String?, like paragraph: Book.Paragraph) -> Book.Paragraph {
    guard let speaker else { return Book.Paragraph(kind: paragraph.kind, range: range, marks: []) }
    var marks = paragraph.marks.filter { range.lowerBound <= $0.range.lowerBound }
    var start = range.lowerBound
    var place = range.lowerBound
    func say(_ end: Int) {
      let said = WhiteSpace.trimmed(start..<end, of: bytes)
      if bytes[said].contains(where: { $0 > 0x40 || (0x30...0x39).contains($0) }) {
        marks.append(Book.Mark(range: said, kind: .speaker(speaker)))
      }
    }
    while place < range.upperBound {
      if let end = directionEnd(at: place, before: range.upperBound) {
        say(place)
        (place, start) = (end, end)
      } else {
        place += 1
      }
    }
    say(range.upperBound)
    return Book.Paragraph(
      kind: paragraph.kind, range: range, marks: marks.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// The end of the direction in brackets that begins at a place; nil where none does, or where it does not end.
  private func directionEnd(at place: Int, before limit: Int) -> Int? {
    let close: UInt8
    switch bytes[place] {
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    guard let end = bytes[place..<min(limit, place + 2000)].firstIndex(of: close) else { return nil }
    var after = end + 1
    while after < limit, bytes[after] == UInt8(ascii: "_") || bytes[after] == UInt8(ascii: ".") { after += 1 }
    return after
  }

  /// Whether a paragraph is a direction: in brackets or underscores, or one that brings somebody on or off.
  private func isDirection(_ range: Range<Int>) -> Bool {
    let text = bytes[range]
    guard let first = text.first else { return true }
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "(") { return true }
    if first == UInt8(ascii: "_"),
      text.last == UInt8(ascii: "_") || text.last == UInt8(ascii: ".") && text.dropLast().last == UInt8(ascii: "_")
    {
      return true
    }
    let word = String(
      decoding: text.prefix { $0 > 0x20 && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }, as: UTF8.self
    ).lowercased()
    return ["enter", "exit", "exeunt", "re-enter", "scene", "act", "curtain", "scene:", "setting:", "time:", "place:"]
      .contains(word)
  }

  /// The name at a paragraph's start, and where it stands with its stop.
  private func label(of paragraph: Book.Paragraph) -> (name: String, range: Range<Int>)? {
    let range = paragraph.range
    let line = bytes[range].prefix { $0 != 0x0A && $0 != 0x0D }
    switch paragraph.kind {
    case .sceneBreak: return nil
    case .heading:
      guard let name = Self.name(line, endsWithStop: false), line.count == range.count, isName(name) else { return nil }
      return (name, range)
    case .prose, .verse: break
    }
    // A line that is a name and nothing else.
    if line.count <= Self.longest, let name = Self.name(line, endsWithStop: false), HeadingForm(name) == .capitals {
      return (name, range.lowerBound..<range.lowerBound + line.count)
    }
    guard let stop = line.prefix(Self.longest + 2).indices.first(where: { isStop(at: $0, in: range) }) else {
      return nil
    }
    guard let name = Self.name(bytes[range.lowerBound..<stop], endsWithStop: bytes[stop] == UInt8(ascii: ":")) else {
      return nil
    }
    return (name, range.lowerBound..<stop + 1)
  }

  private func isStop(at place: Int, in range: Range<Int>) -> Bool {
    guard bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ":") else { return false }
    let next = place + 1
    guard next < range.upperBound else { return true }
    guard
      bytes[next] <= 0x20 || bytes[next] == UInt8(ascii: "[") || bytes[next] == UInt8(ascii: "(")
        || bytes[next] == UInt8(ascii: "_")
    else { return false }
    // "MRS. HART." goes on.
    let before = bytes[range.lowerBound..<place]
    return !["MR", "MRS", "DR", "ST", "Mr", "Mrs", "Dr", "St"].contains(
      String(decoding: before.suffix(3).filter { $0 > 0x20 }, as: UTF8.self)) || before.count > 3
  }

  /// A persona's name; in small letters only before a colon.
  private static func name(_ bytes: ArraySlice<UInt8>, endsWithStop isColon: Bool) -> String? {
    guard (1...longest).contains(bytes.count) else { return nil }
    let name = String(decoding: bytes, as: UTF8.self).trimming(" _*.:")
    let words = name.split(separator: " ")
    guard let first = name.first, first.isLetter, first.isUppercase, (1...5).contains(words.count) else { return nil }
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || " .'’-&".contains($0) }) else { return nil }
    let letters = name.filter(\.isLetter)
    if letters.count >= 2, letters.allSatisfy(\.isUppercase) { return numeral(name) ? nil : name }
    guard isColon else { return nil }
    return words.allSatisfy { $0.first?.isUppercase == true || ["and", "of", "the", "de", "la", "von"].contains($0) }
      ? name : nil
  }

  /// Whether a name is rather the number of an act.
  private static func numeral(_ name: String) -> Bool {
    switch HeadingForm(name) {
    case .chapter, .part, .number: true
    case .capitals, .title, nil: false
    }
  }
}

/// Finds the contents page at a book's start.
struct ContentsPage {
  /// The pieces that make it up.
  private(set) var pieces: Range<Int> = 0..<0
  /// Its entries' words, folded: these are headings where they return.
  private(set) var titles: Set<String> = []
  /// Whether it ends where its first entry returns.
  private(set) var returns = false

  /// A contents page begins in this part of the pieces, and is at most this part of the text.
  private static let share = 4
  /// A run of headings with nothing between them is one from this length on.
  private static let run = 4
  static let names: Set<String> = [
    "contents", "tableofcontents", "thecontents", "listofchapters", "chapters", "tabledesmatières", "tabledesmatieres",
    "tabledeschapitres", "table", "inhalt", "inhaltsverzeichnis", "índice", "indice", "indicedeicapitoli",
    "índicegeneral", "sommario", "sommaire", "sumário", "inhoud", "spistreści",
  ]

  init(_ texts: [PieceText], _ pieces: [Piece], _ bytes: [UInt8]) {
    let total = pieces.last?.range.upperBound ?? 0
    let last = Self.lastPlaces(texts)
    for place in texts.indices.prefix(max(12, texts.count / Self.share)) {
      let isNamed = Self.names.contains(PieceText.folded(texts[place].text))
      let isRun = !isNamed && Self.beginsRun(at: place, texts, last)
      guard isNamed || isRun else { continue }
      let (end, titles, returns) = Self.entries(from: isNamed ? place + 1 : place, texts, pieces, bytes)
      guard end > place + 1 else { continue }
      let length = pieces[end - 1].range.upperBound - pieces[place].range.lowerBound
      guard length * Self.share <= total else { continue }
      self.pieces = place..<end
      self.titles = titles
      self.returns = returns
      return
    }
  }

  /// Where each numbered heading stands for the last time, by its label.
  private static func lastPlaces(_ texts: [PieceText]) -> [String: Int] {
    var places: [String: Int] = [:]
    for place in texts.indices where isNumbered(texts[place].form) { places[label(of: texts[place].text)] = place }
    return places
  }

  /// Whether several chapters' headings begin here with nothing between, the first of which returns.
  private static func beginsRun(at place: Int, _ texts: [PieceText], _ last: [String: Int]) -> Bool {
    guard place + run <= texts.count, texts[place..<place + run].allSatisfy({ isNumbered($0.form) }) else {
      return false
    }
    return last[label(of: texts[place].text)].map { $0 >= place + run } ?? false
  }

  private static func isNumbered(_ form: HeadingForm?) -> Bool {
    switch form {
    case .chapter, .number: true
    case .part, .capitals, .title, nil: false
    }
  }

  private static func entries(
    from start: Int, _ texts: [PieceText], _ pieces: [Piece], _ bytes: [UInt8]
  ) -> (end: Int, titles: Set<String>, returns: Bool) {
    var labels: Set<String> = []
    var titles: Set<String> = []
    var place = start
    while place < texts.count {
      let lines = lines(of: pieces[place], bytes)
      guard isEntry(texts[place], pieces[place], lines) else { break }
      // The first entry's return is the first chapter; a wrapped entry's second line may be like another's.
      if let first = lines.first, returns(first, among: labels) { return (place, titles, true) }
      for line in lines {
        labels.insert(label(of: line))
        let title = withoutPage(line)
        if HeadingForm(title) == .title || HeadingForm(title) == .capitals { titles.insert(PieceText.folded(title)) }
      }
      place += 1
    }
    return (place, titles, false)
  }

  static func lines(of piece: Piece, _ bytes: [UInt8]) -> [String] {
    guard piece.range.count < 20_000 else { return [] }
    return bytes[piece.range].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).map { PieceText.collapsed($0) }
      .filter { !$0.isEmpty }
  }

  static func isEntry(_ text: PieceText, _ piece: Piece, _ lines: [String]) -> Bool {
    guard piece.kind != .sceneBreak, !lines.isEmpty else { return false }
    if text.form != nil { return true }
    // A name in a title that is set in capitals: "XXI. WHAT HAPPENED ON THE Albatross".
    if let first = text.text.split(separator: " ").first, Numeral.figure(of: first) != nil,
      HeadingForm.isMostlyCapitals(String(text.text.dropFirst(first.count)))
    {
      return true
    }
    let entries = lines.count { HeadingForm($0) != nil || $0.last?.isNumber == true }
    return entries * 2 >= lines.count && lines.allSatisfy { $0.utf8.count < 100 }
  }

  /// Whether a line is one of the entries again; "Chapter I" is for an entry "I. The Road".
  private static func returns(_ line: String, among labels: Set<String>) -> Bool {
    if labels.contains(label(of: line)) { return true }
    guard HeadingForm(line) == .chapter, let second = line.split(separator: " ").dropFirst().first,
      let number = Numeral.value(of: second)
    else { return false }
    return labels.contains("\(number)")
  }

  /// What tells an entry from others: its number with the word before it, or its words.
  private static func label(of line: String) -> String {
    let words = withoutPage(line).split(separator: " ")
    guard let first = words.first else { return "" }
    if let number = Numeral.figure(of: first) { return "\(number)" }
    if words.count > 1, let number = Numeral.value(of: words[1]) { return "\(first.lowercased()) \(number)" }
    return PieceText.folded(withoutPage(line))
  }

  /// An entry without the page's number and the dots before it.
  private static func withoutPage(_ line: String) -> String {
    let words = line.split(separator: " ")
    guard words.count > 2, let last = words.last, last.allSatisfy(\.isNumber) else { return line.trimming(". ") }
    return words.dropLast().joined(separator: " ").trimming(".… ")
  }
}

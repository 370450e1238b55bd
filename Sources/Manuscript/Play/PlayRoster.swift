/// Finds a play's list of its personae: nobody speaks there, and it says who may.
struct PlayRoster {
  /// The list's paragraphs, by their place in the book.
  private(set) var paragraphs: Range<Int> = 0..<0
  /// The names in it, as the script has them.
  private(set) var names: Set<String> = []

  private static let titles: Set<String> = [
    "dramatispersonae", "dramatispersonæ", "characters", "castofcharacters", "cast", "thecharacters",
    "personsrepresented",
    "personsoftheplay", "thepersonsoftheplay", "personsofthedrama", "thepersons", "persons", "personnages",
    "lespersonnages",
    "personen", "personaggi", "personajes", "thecast", "thepeople", "peopleoftheplay", "charactersintheplay",
    "charactersoftheplay", "personæ", "actors", "acteurs",
  ]
  /// It begins among the first of a book's paragraphs.
  private static let head = 40

  init(_ paragraphs: [Book.Paragraph], _ book: Book) {
    let bytes = book.bytes
    guard
      let start = paragraphs.prefix(Self.head).firstIndex(where: {
        let line = bytes[$0.range].prefix { $0 != 0x0A && $0 != 0x0D }
        let title = String(decoding: line.prefix(60).prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
        return Self.titles.contains(PieceText.folded(title))
      })
    else { return }
    if let inline = Self.inline(PieceText.collapsed(bytes[paragraphs[start].range])) {
      names = inline
      self.paragraphs = start..<start + 1
      return
    }
    let finder = PlayLabelFinder(bytes: bytes)
    var labels: Set<String> = []
    var end = start + 1
    reading: while end < paragraphs.count {
      let paragraph = paragraphs[end]
      for line in PlayLines.lines(of: paragraph.range, in: bytes) {
        let text = PieceText.collapsed(bytes[line])
        if Self.ends(text, line, bytes) { break reading }
        if let label = finder.label(of: line, marks: paragraph.marks), label.form != .line,
          !labels.insert(label.name).inserted
        {
          break reading
        }
        if let name = Self.name(text) { names.insert(name) }
      }
      end += 1
    }
    self.paragraphs = start..<end
  }

  /// The names of a list on one line: "Characters: Ann, Tom, the Twins"; nil where nothing stands behind the colon.
  private static func inline(_ text: String) -> Set<String>? {
    guard let colon = text.firstIndex(of: ":"), let list = text[text.index(after: colon)...].trimming(" ").nonEmpty,
      !text.contains(". ")
    else { return nil }
    return Set(list.split { ",;".contains($0) }.compactMap { name(String($0).trimming(" ")) })
  }

  /// Whether the play begins with a line.
  private static func ends(_ text: String, _ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    if bytes[line.lowerBound] == UInt8(ascii: "[") || bytes[line.lowerBound] == UInt8(ascii: "(") { return true }
    let first = PieceText.folded(text.prefix { $0 != " " && $0 != "." && $0 != ":" })
    if ["scene", "setting", "act", "time", "place", "scène", "acte", "enter", "akt", "szene"].contains(first) {
      return true
    }
    switch HeadingForm(text) {
    case .chapter, .part: return true
    case .number, .capitals, .title, nil: return false
    }
  }

  /// The name at an entry's start: "ANN HART, a widow", "Tom - her son", "THE GHOST (of Ann's father)".
  private static func name(_ text: String) -> String? {
    let head = text.prefix { !",.:;(—–".contains($0) }
    let bare = head.firstRange(of: " - ").map { head[..<$0.lowerBound] } ?? head
    guard PersonaName.setting(of: String(bare)) != nil else { return nil }
    return PersonaName.of(String(bare))
  }
}

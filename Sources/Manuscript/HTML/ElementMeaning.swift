/// What an element's type, role, class and attributes say of its text.
struct ElementMeaning {
  /// Why its text is left out, whatever is asked for.
  private(set) var omission: String?
  /// The part of the book that it is.
  private(set) var matter: Book.Matter?
  /// Whether its text is stressed.
  private(set) var isStressed = false
  /// Whether it names the one who speaks in a play.
  private(set) var isPersona = false
  /// Whether it is a play's direction.
  private(set) var isDirection = false
  /// Whether it lists a play's personae.
  private(set) var isRoster = false
  /// Whether it holds one speech of a play.
  private(set) var isSpeech = false
  /// Whether nothing but the names of its classes says why it is left out, or which part it is.
  private(set) var isByClass = false
  /// Whether it is likely to stand for itself, not inside a sentence.
  private(set) var isWhole = true

  /// - Parameter isInSection: whether it stands in an article, a section or a quotation, whose header and footer are its own.
  init(_ name: String, _ attributes: MarkupAttributes, source: HTMLFlow.Source, isInSection: Bool) {
    isStressed = ElementRules.emphasis.contains(name)
    if name == "nav" { matter = .contents }
    if name == "rt" || name == "rp" || name == "rtc" { omission = "reading aid" }
    if name == "figcaption" || name == "figure" { omission = nil }
    guard !attributes.list.isEmpty || source == .page else { return }
    let types = attributes.words("epub:type") + attributes.words("role")
    let classes = attributes.words("class")
    readTypes(types)
    let told = (matter, omission)
    readClasses(classes, id: attributes["id"]?.lowercased(), name: name)
    isByClass = told != (matter, omission)
    if attributes.has("hidden") || attributes["aria-hidden"]?.lowercased() == "true" { omission = omission ?? "hidden" }
    if let style = attributes["style"]?.lowercased() { readStyle(style.filter { !$0.isWhitespace }) }
    if source == .page { readPage(name, types, classes, id: attributes["id"]?.lowercased(), isInSection: isInSection) }
  }

  private mutating func readTypes(_ types: [Substring]) {
    guard !types.isEmpty else { return }
    if types.contains(where: { ["pagebreak", "doc-pagebreak"].contains($0) }) { omission = "page number" }
    if types.contains(where: { ["noteref", "doc-noteref", "backlink", "doc-backlink", "referrer"].contains($0) }) {
      omission = "note mark"
    }
    isPersona = types.contains("z3998:persona")
    isRoster = types.contains("z3998:dramatis-personae")
    isSpeech = types.contains("z3998:speech") || types.contains("z3998:dialogue")
    isDirection = types.contains("z3998:stage-direction")
    matter = SemanticType.matter(of: types) ?? matter
  }

  private mutating func readClasses(_ classes: [Substring], id: String?, name: String) {
    if let id, ElementRules.licence.contains(id) { matter = .licence }
    if classes.contains("module") || classes.contains("group") {
      if classes.contains("summary") { matter = .summary }
      if classes.contains("notes") { matter = .authorNotes }
    }
    if classes.contains(where: { ElementRules.authorNotes.contains(String($0)) }) { matter = .authorNotes }
    if ["nav", "div", "ul", "ol"].contains(name),
      classes.contains(where: { ["toc", "table-of-contents"].contains($0) })
    {
      matter = .contents
    }
    if name == "dl", classes.contains(where: { $0 == "tags" || $0 == "meta" }) { matter = .summary }
    if name == "p", classes.contains("message") { omission = omission ?? "page furniture" }
    if name == "div" || classes.contains("heading"), classes.contains("byline") { matter = .front }
    if name == "p" || ElementRules.headingLevel(of: name) != nil, classes.contains("author") || classes.contains("date")
    {
      matter = .front
    }
    for class_ in classes {
      let word = String(class_)
      if ElementRules.pageNumbers.contains(word) { omission = omission ?? "page number" }
      if ElementRules.noteMarks.contains(word) { omission = omission ?? "note mark" }
      if ElementRules.notes.contains(word), !["a", "sup", "span"].contains(name) { matter = matter ?? .notes }
      if ElementRules.licence.contains(word) { matter = .licence }
      if ElementRules.stressed.contains(word) { isStressed = true }
      if word == "speaker" || word == "persona" { isPersona = true }
      if word == "caption", name != "table" { omission = omission ?? "illustration" }
    }
    if name == "figcaption" { omission = omission ?? "illustration" }
  }

  private mutating func readStyle(_ style: String) {
    if style.contains("display:none") || style.contains("visibility:hidden") { omission = omission ?? "hidden" }
    if style.contains("font-style:italic") || style.contains("font-style:oblique") { isStressed = true }
  }

  private mutating func readPage(
    _ name: String, _ types: [Substring], _ classes: [Substring], id: String?, isInSection: Bool
  ) {
    if name == "nav" || name == "form" || name == "button" || name == "input" || name == "footer" && !isInSection
      || name == "dialog"
    {
      omission = omission ?? "page furniture"
      matter = nil
    }
    // The bar with a site's name.
    if id == "header", name == "header" || classes.contains("region") { omission = omission ?? "page furniture" }
    if types.contains(where: { ElementRules.furnitureRoles.contains(String($0)) }) {
      omission = omission ?? "page furniture"
    }
    if name != "body", name != "html", name != "main", name != "article",
      classes.contains(where: { ElementRules.furniture.contains(String($0)) })
        || id.map(ElementRules.furniture.contains) == true
    {
      omission = omission ?? "page furniture"
    }
  }

  /// Whether an element's class or type says that it is verse.
  static func isVerse(_ attributes: MarkupAttributes) -> Bool {
    guard !attributes.list.isEmpty else { return false }
    return (attributes.words("class") + attributes.words("epub:type")).contains {
      ElementRules.verse.contains(String($0))
    }
  }
}

extension ElementRules {
  /// A heading's level, 1 to 6; nil for any other element.
  static func headingLevel(of name: String) -> Int? {
    let bytes = Array(name.utf8)
    guard bytes.count == 2, bytes[0] == UInt8(ascii: "h"), (0x31...0x36).contains(bytes[1]) else { return nil }
    return Int(bytes[1] - 0x30)
  }
}

extension Book.Matter {
  /// Why text of this part is left out, in words.
  var reason: String {
    switch self {
    case .body: "story"
    case .preface: "preface"
    case .front: "front matter"
    case .back: "back matter"
    case .contents: "contents"
    case .licence: "licence"
    case .notes: "note"
    case .authorNotes: "author's note"
    case .summary: "summary"
    case .appendix: "appendix"
    }
  }
}

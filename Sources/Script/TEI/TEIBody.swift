/// Writes the text itself: a `div` a chapter, a `p` a paragraph, speech in `said`.
struct TEIBody {
  private var xml: MarkupText
  private let identifiers: TEIIdentifiers
  private let numbering: Numbering
  private var place = 0

  init(_ xml: MarkupText, _ identifiers: TEIIdentifiers, _ numbering: Numbering) {
    self.xml = xml
    self.identifiers = identifiers
    self.numbering = numbering
  }

  mutating func write(_ script: Script) -> MarkupText {
    for (index, chapter) in script.chapters.enumerated() { self.chapter(chapter, index + 1) }
    // A body must not be empty.
    if script.chapters.isEmpty { xml.raw("<p/>\n") }
    return xml
  }

  private mutating func chapter(_ chapter: Script.Chapter, _ index: Int) {
    xml.raw("<div type=\"chapter\"")
    xml.attribute("n", String(index))
    xml.raw(">\n")
    var lines = chapter.lines[...]
    // A title that no line reads out.
    if let title = chapter.title, lines.first.map({ $0.kind != .heading || $0.text != title }) ?? true {
      xml.raw("<head type=\"title\">")
      xml.text(title)
      xml.raw("</head>\n")
    }
    while let line = lines.first, line.kind == .heading {
      place += 1
      xml.raw("<head")
      xml.attribute("xml:id", "line-\(numbering[place])")
      xml.raw(">")
      xml.text(line.text)
      xml.raw("</head>\n")
      lines.removeFirst()
    }
    while let line = lines.first {
      let end =
        line.kind == .narration || line.kind == .dialogue
        ? lines.firstIndex { $0.paragraph != line.paragraph || $0.kind == .heading || $0.kind == .break }
          ?? lines.endIndex
        : lines.startIndex + 1
      paragraph(lines[..<end])
      lines = lines[end...]
    }
    // A division must hold more than its head.
    if chapter.lines.allSatisfy({ $0.kind == .heading || $0.kind == .break }) { xml.raw("<p/>\n") }
    xml.raw("</div>\n")
  }

  /// The lines of a paragraph, a heading or a break.
  private mutating func paragraph(_ lines: ArraySlice<Script.Line>) {
    guard let first = lines.first else { return }
    switch first.kind {
    case .break:
      place += 1
      xml.raw("<milestone unit=\"scene\"")
      xml.attribute("xml:id", "line-\(numbering[place])")
      return xml.raw("/>\n")
    case .heading: xml.raw("<p rend=\"heading\">")
    case .narration, .dialogue: xml.raw("<p>")
    }
    for (index, line) in lines.enumerated() {
      if index > 0 { xml.raw(" ") }
      place += 1
      if line.kind == .dialogue { said(line) } else { xml.text(line.text) }
    }
    xml.raw("</p>\n")
  }

  private mutating func said(_ line: Script.Line) {
    xml.raw("<said")
    xml.attribute("xml:id", "line-\(numbering[place])")
    xml.attribute("who", "#" + identifiers[line.speaker])
    xml.raw(" direct=\"true\"")
    xml.attribute("aloud", line.mode == nil ? "true" : "false")
    let categories = [line.delivery.map { Self.category($0).id }, line.mode.map { Self.category($0).id }].compactMap {
      $0
    }
    if !categories.isEmpty { xml.attribute("ana", categories.map { "#" + $0 }.joined(separator: " ")) }
    xml.raw(">")
    xml.text(line.text)
    xml.raw("</said>")
  }

  static func category(_ delivery: Delivery) -> (id: String, words: String) {
    ("delivery-" + delivery.rawValue, delivery.rawValue)
  }

  static func category(_ mode: Script.Line.Mode) -> (id: String, words: String) {
    ("as-" + mode.rawValue, mode.rawValue)
  }
}

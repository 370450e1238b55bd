import HearsayAudiobook
import HearsayScript

/// Writes a chapter's page, and notes which of its elements is heard when.
struct EPUBPage {
  /// An element that is lit while it is heard.
  struct Unit: Sendable, Hashable {
    var id: String
    var samples: Range<Int>
  }

  let publication: Publication
  let chapter: Timeline.Chapter
  let number: Int
  let styles: SpeakerStyles
  let granularity: Granularity

  /// - Parameter breaks: the numbers of the scene breaks.
  /// - Returns: the page, and its elements in the order in which they are heard.
  func write(breaks: Set<Int>) -> (text: String, units: [Unit]) {
    var page = MarkupText()
    var units: [Unit] = []
    let language = LanguageTag.sound(publication.script.language)
    let name = publication.name(of: chapter, number: number)
    page.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n")
    page.raw("<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"")
    page.attribute("lang", language)
    page.attribute("xml:lang", language)
    page.raw(" dir=\"\(TextDirection.of(language))\">\n<head>\n")
    page.element("title", Template.sound(name))
    page.raw("\n<link rel=\"stylesheet\" type=\"text/css\" href=\"../style.css\"/>\n</head>\n<body>\n")
    page.raw("<section epub:type=\"chapter\" role=\"doc-chapter\"")
    page.attribute("aria-label", Template.sound(name))
    page.raw(">\n")
    var level: StaticString = "h1"
    for block in publication.blocks(of: chapter, breaks: breaks) {
      switch block.kind {
      case .sceneBreak: page.raw("<hr/>\n")
      case .heading:
        write(block, as: level, &page, &units)
        level = "h2"
      case .paragraph: write(block, as: "p", &page, &units)
      }
    }
    page.raw("</section>\n</body>\n</html>\n")
    return (page.text(), units)
  }

  private func write(_ block: Block, as element: StaticString, _ page: inout MarkupText, _ units: inout [Unit]) {
    page.raw("<")
    page.raw(element)
    page.raw(">")
    for (index, line) in block.lines.enumerated() {
      if index > 0 { page.raw(" ") }
      write(line, &page, &units)
    }
    page.raw("</")
    page.raw(element)
    page.raw(">\n")
  }

  private func write(_ line: Timeline.Line, _ page: inout MarkupText, _ units: inout [Unit]) {
    let isSpeech = line.line.kind == .dialogue
    let element: StaticString = isSpeech && line.line.mode != nil ? "i" : "span"
    let marks = SpeechMarks(of: line.line, language: publication.script.language)
    if isSpeech, let style = styles[line.line.speaker] {
      page.raw("<")
      page.raw(element)
      page.raw(" class=\"speech \(style.name)\"")
      page.attribute("title", Template.sound(style.label))
      page.raw(">")
    }
    page.text(marks.open)
    switch granularity {
    case .sentences: writeSentences(line, &page, &units)
    case .words: writeWords(line, &page, &units)
    }
    page.text(marks.close)
    if isSpeech, styles[line.line.speaker] != nil {
      page.raw("</")
      page.raw(element)
      page.raw(">")
    }
  }

  private func writeSentences(_ line: Timeline.Line, _ page: inout MarkupText, _ units: inout [Unit]) {
    let sentences = line.sentences
    for (index, sentence) in sentences.enumerated() {
      let unit = Unit(id: "l\(line.number)" + (sentences.count > 1 ? "-\(index + 1)" : ""), samples: sentence.samples)
      page.raw("<span id=\"\(unit.id)\">")
      for piece in sentence.pieces {
        page.text(String(piece.text))
        if piece != sentence.pieces.last { page.text(String(piece.space)) }
      }
      page.raw("</span>")
      if let space = sentence.pieces.last?.space { page.text(String(space)) }
      units.append(unit)
    }
  }

  private func writeWords(_ line: Timeline.Line, _ page: inout MarkupText, _ units: inout [Unit]) {
    for (index, piece) in line.pieces.enumerated() {
      let unit = Unit(id: "l\(line.number)w\(index + 1)", samples: piece.samples)
      page.raw("<span id=\"\(unit.id)\">")
      page.text(String(piece.text))
      page.raw("</span>")
      page.text(String(piece.space))
      units.append(unit)
    }
  }
}

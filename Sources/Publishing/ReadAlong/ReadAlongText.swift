import HearsayAudiobook
import HearsayScript

/// Writes the book itself: a section a chapter, in it paragraphs of lines. The page's program finds the lines by their order.
struct ReadAlongText {
  let publication: Publication
  let styles: SpeakerStyles

  /// - Parameter names: what the chapters are called in lists.
  func html(names: [String]) -> String {
    var page = MarkupText()
    let breaks = publication.breaks
    for (index, (chapter, name)) in zip(publication.timeline.chapters, names).enumerated() {
      page.raw("<section id=\"c\(index + 1)\"")
      page.attribute("aria-label", Template.sound(name))
      page.raw(">\n")
      var level: StaticString = "h2"
      for block in publication.blocks(of: chapter, breaks: breaks) {
        switch block.kind {
        case .sceneBreak: page.raw("<hr>\n")
        case .heading:
          write(block, as: level, &page)
          level = "h3"
        case .paragraph: write(block, as: "p", &page)
        }
      }
      page.raw("</section>\n")
    }
    return page.text()
  }

  private func write(_ block: Block, as element: StaticString, _ page: inout MarkupText) {
    page.raw("<")
    page.raw(element)
    page.raw(">")
    for (index, line) in block.lines.enumerated() {
      if index > 0 { page.raw(" ") }
      let style = styles[line.line.speaker]
      let isSpeech = line.line.kind == .dialogue
      let marks = SpeechMarks(of: line.line, language: publication.script.language)
      page.raw("<span class=\"\(isSpeech ? "d " : "")\(line.line.mode == nil ? "" : "i ")\(style?.name ?? "")\">")
      if isSpeech, let style { page.element("b", Template.sound(style.label)) }
      page.text(marks.open)
      page.raw("<span class=\"l\" id=\"l\(line.number)\">")
      page.text(line.line.text)
      page.raw("</span>")
      page.text(marks.close)
      page.raw("</span>")
    }
    page.raw("</")
    page.raw(element)
    page.raw(">\n")
  }
}

/// Writes chapters as one SSML document: a `p` a paragraph, in it a `voice` a line, in it an `s` a sentence.
struct SSMLWriter {
  private var xml = MarkupText()
  private let voices: [Script.Character.ID: SSMLVoice]
  private let pauses: SSMLPauses

  init(_ voices: [Script.Character.ID: SSMLVoice], _ pauses: SSMLPauses) {
    self.voices = voices
    self.pauses = pauses
  }

  mutating func write(_ chapters: ArraySlice<Script.Chapter>, language: String) -> String {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.raw("<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\"")
    xml.attribute("xml:lang", language)
    xml.raw(">\n")
    for (index, chapter) in chapters.enumerated() {
      if index > 0 { pause(pauses.chapter) }
      self.chapter(chapter)
    }
    xml.raw("</speak>\n")
    return xml.text()
  }

  private mutating func chapter(_ chapter: Script.Chapter) {
    var before: Script.Line?
    var isOpen = false
    for line in chapter.lines {
      let goesOn = isOpen && before?.paragraph == line.paragraph && line.isSpoken && before?.kind != .heading
      if isOpen, !goesOn { xml.raw("</p>\n") }
      if line.kind == .break {
        pause(pauses.scene)
        isOpen = false
      } else {
        if !goesOn {
          if before?.kind == .heading { pause(pauses.heading) } else if isOpen { pause(pauses.paragraph) }
          xml.raw("<p>")
        } else if pauses.line > 0 {
          breakOf(pauses.line)
        }
        say(line)
        isOpen = true
      }
      before = line
    }
    if isOpen { xml.raw("</p>\n") }
  }

  private mutating func pause(_ milliseconds: Int) {
    guard milliseconds > 0 else { return }
    breakOf(milliseconds)
    xml.raw("\n")
  }

  private mutating func breakOf(_ milliseconds: Int) { xml.raw("<break time=\"\(milliseconds)ms\"/>") }

  private mutating func say(_ line: Script.Line) {
    let voice = voices[line.speaker]
    xml.raw("<voice")
    xml.attribute("name", voice?.name)
    if voice?.chosen == nil {
      xml.attribute("gender", voice?.gender?.rawValue)
      xml.attribute("age", voice?.age.map(String.init))
      xml.attribute("variant", voice.map { String($0.variant) })
    }
    xml.raw(">")
    let isSet = open(voice?.chosen)
    let prosody = line.delivery.map(SSMLProsody.init)
    if let prosody {
      xml.raw("<prosody")
      xml.attribute("volume", prosody.volume)
      xml.attribute("rate", prosody.rate)
      xml.attribute("pitch", prosody.pitch)
      xml.attribute("range", prosody.range)
      xml.raw(">")
    }
    for sentence in Sentences.split(line.text) { xml.element("s", String(sentence)) }
    if prosody != nil { xml.raw("</prosody>") }
    xml.raw(isSet ? "</prosody></voice>" : "</voice>")
  }

  /// Whether a voice has settings, which then stand open.
  private mutating func open(_ voice: SSMLExport.Voice?) -> Bool {
    guard let voice, voice.rate != nil || voice.pitch != nil || voice.range != nil else { return false }
    func relative(_ percent: Int) -> String { percent < 0 ? "\(percent)%" : "+\(percent)%" }
    xml.raw("<prosody")
    xml.attribute("rate", voice.rate.map { "\($0)%" })
    xml.attribute("pitch", voice.pitch.map(relative))
    xml.attribute("range", voice.range.map(relative))
    xml.raw(">")
    return true
  }
}

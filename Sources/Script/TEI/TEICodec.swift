/// A script as TEI P5, for scholars and archives: `said` with `who` and `direct`, a `castList`, a header.
enum TEICodec {
  static func write(_ script: Script, _ part: Part?) -> String {
    let numbering = Numbering(part)
    let identifiers = TEIIdentifiers(script.characters)
    var xml = MarkupText()
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"")
    xml.attribute("xml:lang", LanguageTag.sound(script.language))
    xml.raw(">\n")
    xml.header(script, identifiers)
    xml.raw("<text>\n")
    xml.castList(script, identifiers)
    xml.raw("<body>\n")
    var body = TEIBody(xml, identifiers, numbering)
    xml = body.write(script)
    xml.raw("</body>\n")
    xml.doubts(script, identifiers, numbering)
    xml.raw("</text>\n</TEI>\n")
    return xml.text()
  }
}

import CXML2

/// Parses XML and HTML by libxml2's event interfaces: nothing is fetched, no DTD is loaded, and no entity is expanded but
/// XML's five and HTML's named characters.
enum MarkupParser {
  /// How deep elements may be nested: libxml2's own limit for XML, and one for HTML, whose end tags look for their start.
  static let depthLimits = (xml: 256, html: 1000)

  /// Parses XML.
  /// - Throws: ``MarkupError``; the events until then have been given.
  static func parseXML(_ bytes: [UInt8], to handler: any MarkupHandler) throws(MarkupError) {
    var (text, encoding) = try MarkupEncoding.settled(bytes)
    let excess = AttributeCount.firstExcess(in: text, isHTML: false)
    if let excess { text.removeSubrange(excess...) }
    guard text.count < Int(Int32.max), let parser = xmlNewParserCtxt() else {
      throw .malformed(line: 1, what: "no parser")
    }
    defer { xmlFreeParserCtxt(parser) }
    let sink = MarkupSink(handler: handler, parser: parser, depthLimit: depthLimits.xml, isHTML: false)
    install(sink, in: parser)
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    withExtendedLifetime(sink) {
      text.withUnsafeBytes {
        let document = xmlCtxtReadMemory(
          parser, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil, encoding, Int32(options))
        // There is none but where libxml2 keeps a document type's declarations.
        if let document { xmlFreeDoc(document) }
      }
    }
    if let error = sink.error { throw error }
    if excess != nil { throw .tooMany("attributes of an element", limit: TextLimits.attributes) }
    if parser.pointee.wellFormed == 0 { throw MarkupSink.failure(of: parser) }
  }

  /// Parses HTML as browsers do: whatever it holds, it is read as far as the limit on its depth.
  /// - Throws: ``MarkupError``; the events until then have been given.
  static func parseHTML(_ bytes: [UInt8], to handler: any MarkupHandler) throws(MarkupError) {
    var (text, encoding) = try MarkupEncoding.settled(bytes)
    let excess = AttributeCount.firstExcess(in: text, isHTML: true)
    if let excess { text.removeSubrange(excess...) }
    guard text.count < Int(Int32.max), let parser = htmlNewParserCtxt() else {
      throw .malformed(line: 1, what: "no parser")
    }
    defer { htmlFreeParserCtxt(parser) }
    let sink = MarkupSink(handler: handler, parser: parser, depthLimit: depthLimits.html, isHTML: true)
    install(sink, in: parser)
    let options =
      HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_RECOVER.rawValue
    withExtendedLifetime(sink) {
      text.withUnsafeBytes {
        let document = htmlCtxtReadMemory(
          parser, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil, encoding, Int32(options))
        if let document { xmlFreeDoc(document) }
      }
    }
    if let error = sink.error { throw error }
    if excess != nil { throw .tooMany("attributes of an element", limit: TextLimits.attributes) }
  }

  /// Lets a parser give its events to a sink instead of building a tree.
  private static func install(_ sink: MarkupSink, in parser: xmlParserCtxtPtr) {
    parser.pointee._private = Unmanaged.passUnretained(sink).toOpaque()
    guard let sax = parser.pointee.sax else { return }
    sax.pointee = xmlSAXHandler()
    // The first version of the interface, which gives names and attributes in one form for XML and HTML.
    sax.pointee.initialized = 1
    sax.pointee.startElement = { context, name, attributes in MarkupSink.of(context)?.start(name, attributes) }
    sax.pointee.endElement = { context, name in MarkupSink.of(context)?.end(name) }
    sax.pointee.characters = { context, text, length in MarkupSink.of(context)?.text(text, length) }
    sax.pointee.getEntity = { context, name in MarkupSink.of(context)?.entity(name) }
    sax.pointee.ignorableWhitespace = sax.pointee.characters
    sax.pointee.cdataBlock = sax.pointee.characters
  }
}

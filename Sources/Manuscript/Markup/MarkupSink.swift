import CXML2

/// Turns libxml2's callbacks into a handler's events, and stops the parser at the limits.
final class MarkupSink {
  private let handler: any MarkupHandler
  private let parser: xmlParserCtxtPtr
  private let depthLimit: Int
  private let isHTML: Bool
  private var depth = 0
  private var elements = 0
  /// HTML's named characters, made as they are asked for.
  private var entities: [String: HTMLEntity] = [:]
  /// Why the parser was stopped.
  private(set) var error: MarkupError?

  init(handler: any MarkupHandler, parser: xmlParserCtxtPtr, depthLimit: Int, isHTML: Bool) {
    self.handler = handler
    self.parser = parser
    self.depthLimit = depthLimit
    self.isHTML = isHTML
  }

  /// The sink of a parser that calls back.
  static func of(_ context: UnsafeMutableRawPointer?) -> MarkupSink? {
    guard let sink = context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else { return nil }
    return Unmanaged<MarkupSink>.fromOpaque(sink).takeUnretainedValue()
  }

  /// What a parser says of a file that is not well-formed.
  static func failure(of parser: xmlParserCtxtPtr) -> MarkupError {
    let error = parser.pointee.lastError
    let what = error.message.map { String(cString: $0).trimming(" \n") } ?? "it ends too early"
    if what.contains("Excessive depth") { return .tooDeep(limit: MarkupParser.depthLimits.xml) }
    // libxml2's own limit on one comment, attribute or stretch of text (XML_MAX_LOOKUP_LIMIT).
    if what.contains("Huge input lookup") || what.contains("xmlSAX2Text: huge text node") {
      return .tooMany("bytes in one stretch of text", limit: 10_000_000)
    }
    return .malformed(line: max(1, Int(error.line)), what: what)
  }

  func start(_ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard error == nil, let name else { return }
    depth += 1
    elements += 1
    guard depth <= depthLimit else { return stop(.tooDeep(limit: depthLimit)) }
    guard elements <= TextLimits.elements else { return stop(.tooMany("elements", limit: TextLimits.elements)) }
    if let excess = handler.excess { return stop(excess) }
    var list = MarkupAttributes()
    var place = 0
    while let attributes, let key = attributes[place] {
      list.add(attributeName(String(cString: key)), attributes[place + 1].map { String(cString: $0) } ?? "")
      place += 2
    }
    handler.start(elementName(name), list)
  }

  private func stop(_ reason: MarkupError) {
    error = reason
    xmlStopParser(parser)
  }

  func end(_ name: UnsafePointer<xmlChar>?) {
    guard error == nil, let name else { return }
    depth -= 1
    handler.end(elementName(name))
  }

  func text(_ bytes: UnsafePointer<xmlChar>?, _ length: Int32) {
    guard error == nil, let bytes, length > 0 else { return }
    handler.text(UnsafeBufferPointer(start: bytes, count: Int(length)))
    if let excess = handler.excess { stop(excess) }
  }

  func entity(_ name: UnsafePointer<xmlChar>?) -> xmlEntityPtr? {
    guard let name else { return nil }
    let key = String(cString: name)
    if let known = entities[key] { return known.pointer }
    let found = HTMLEntity(name)
    entities[key] = found
    return found.pointer
  }

  private func elementName(_ name: UnsafePointer<xmlChar>) -> String {
    let whole = String(cString: name)
    guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")) else { return whole }
    return String(whole[whole.index(after: colon)...])
  }

  private func attributeName(_ whole: String) -> String {
    guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")), whole != "xml:lang" else { return whole }
    let local = whole[whole.index(after: colon)...]
    return local == "type" ? "epub:type" : String(local)
  }
}

import CXML2

/// Brings text of any character set that the system's converter knows to UTF-8.
enum CharacterSetConverter {
  /// The text as UTF-8; nil where the set is not known or a byte stands for nothing in it.
  static func utf8(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    // The web reads Latin-1 as Windows-1252 (the Encoding Standard), which has its marks and dashes.
    if ["iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "ascii", "us-ascii"].contains(name.lowercased()) {
      return Windows1252.decode(bytes)
    }
    // libxml2 would say on standard error what it can't convert: that is ours to say.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    guard let handler = xmlFindCharEncodingHandler(name) else { return nil }
    defer { xmlCharEncCloseFunc(handler) }
    guard let input = xmlBufferCreateSize(bytes.count + 1), let output = xmlBufferCreateSize(bytes.count * 2 + 64)
    else {
      return nil
    }
    defer {
      xmlBufferFree(input)
      xmlBufferFree(output)
    }
    guard bytes.count < Int(Int32.max), xmlBufferAdd(input, bytes, Int32(bytes.count)) == 0 else { return nil }
    var text: [UInt8] = []
    // The converter takes what it can at a time; what it can't take ends it.
    while xmlBufferLength(input) > 0 {
      let before = xmlBufferLength(input)
      xmlBufferEmpty(output)
      let written = xmlCharEncInFunc(handler, output, input)
      if written < 0 && written != -3 { return nil }
      if let content = xmlBufferContent(output) {
        text.append(contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(output))))
      }
      if xmlBufferLength(input) == before { return nil }
    }
    return UTF8Survey(text).firstBroken == nil ? text : nil
  }
}

import CXML2

/// What a lexicon in the W3C's Pronunciation Lexicon Specification, version 1.0, holds: words, and how they are said.
///
/// It is read here, in the room without Foundation, because libxml2's headers and Foundation's bring two versions of ICU's.
/// No network, no document type, no entities but XML's own five.
public struct PronunciationLexicon: Sendable, Hashable {
  /// Words that are said alike.
  public struct Lexeme: Sendable, Hashable {
    /// The words as they are written.
    public var graphemes: [String]
    /// A transcription, or other words to say.
    public var said: String
    /// Whether it is other words.
    public var isAlias: Bool
    /// The alphabet of the transcription, such as `ipa`.
    public var alphabet: String
    /// The line it stands on, counted from 1.
    public var line: Int
  }

  /// Why a file can't be read.
  public struct Problem: Error, Sendable, Hashable {
    /// The line, where it is known.
    public var line: Int?
    /// What is wrong.
    public var what: String
  }

  /// The language, a BCP 47 tag; nil where the file names none.
  public private(set) var language: String?
  /// The words in the file's order.
  public private(set) var lexemes: [Lexeme] = []

  /// The largest file, in bytes.
  public static let largest = 16 << 20

  /// Reads a file's bytes.
  public init(_ bytes: [UInt8]) throws(Problem) {
    guard bytes.count <= Self.largest else { throw Problem(what: "is larger than \(Self.largest) bytes") }
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let document = bytes.withUnsafeBytes {
      xmlReadMemory($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, nil, options)
    }
    guard let document else {
      throw Problem(line: xmlGetLastError().map { Int($0.pointee.line) }, what: "is not well-formed XML")
    }
    defer { xmlFreeDoc(document) }
    if document.pointee.intSubset != nil {
      throw Problem(what: "has a document type, which is not read: take the line <!DOCTYPE …> out")
    }
    guard let root = xmlDocGetRootElement(document), Self.name(root) == "lexicon" else {
      throw Problem(what: "is no PLS file: its first element is not <lexicon>")
    }
    language = Self.attribute(root, "lang")
    let alphabet = Self.attribute(root, "alphabet") ?? "ipa"
    for lexeme in Self.elements(of: root) where Self.name(lexeme) == "lexeme" {
      let parts = Self.elements(of: lexeme)
      let said = parts.filter { ["phoneme", "alias"].contains(Self.name($0)) }
      guard let chosen = said.first(where: { Self.attribute($0, "prefer") == "true" }) ?? said.first else { continue }
      lexemes.append(
        Lexeme(
          graphemes: parts.filter { Self.name($0) == "grapheme" }.map(Self.content).filter { !$0.isEmpty },
          said: Self.content(chosen), isAlias: Self.name(chosen) == "alias",
          alphabet: Self.attribute(chosen, "alphabet") ?? alphabet, line: Int(xmlGetLineNo(chosen))))
    }
  }

  private static func elements(of node: xmlNodePtr) -> [xmlNodePtr] {
    var elements: [xmlNodePtr] = []
    var child = node.pointee.children
    while let here = child {
      if here.pointee.type == XML_ELEMENT_NODE { elements.append(here) }
      child = here.pointee.next
    }
    return elements
  }

  private static func name(_ node: xmlNodePtr) -> String { text(node.pointee.name) }

  private static func content(_ node: xmlNodePtr) -> String {
    letters(below: node.pointee.children).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func attribute(_ node: xmlNodePtr, _ name: String) -> String? {
    var property = node.pointee.properties
    while let here = property {
      if text(here.pointee.name) == name {
        return letters(below: here.pointee.children)
      }
      property = here.pointee.next
    }
    return nil
  }

  /// The text of a node and those after it, without elements.
  private static func letters(below first: xmlNodePtr?) -> String {
    var letters = ""
    var child = first
    while let here = child {
      if [XML_TEXT_NODE, XML_CDATA_SECTION_NODE].contains(here.pointee.type) { letters += text(here.pointee.content) }
      child = here.pointee.next
    }
    return letters
  }

  private static func text(_ bytes: UnsafePointer<xmlChar>?) -> String {
    guard let bytes else { return "" }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: Int(xmlStrlen(bytes))), as: UTF8.self)
  }
}

import CXML2
import Foundation

/// Reads a lexicon in the W3C's Pronunciation Lexicon Specification, version 1.0: graphemes with phonemes in IPA (or in
/// the engine's own, `x-espeak-ng`) or aliases.
///
/// No network, no document type, no entities but XML's own five.
public enum PLSReader {
  /// The largest file, in bytes.
  public static let largest = 16 << 20

  /// The words of a file, for everyone, or for the language that the file names where it is another than the text's.
  ///
  /// - Parameter language: The text's language, a BCP 47 tag.
  public static func sheet(_ bytes: [UInt8], file: String, language: String) throws(LexiconError) -> LexiconSheet {
    guard bytes.count <= largest else { throw LexiconError(file: file, problem: "is larger than \(largest) bytes") }
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let document = bytes.withUnsafeBytes {
      xmlReadMemory($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, nil, options)
    }
    guard let document else {
      let line = xmlGetLastError().map { Int($0.pointee.line) }
      throw LexiconError(file: file, line: line, problem: "is not well-formed XML")
    }
    defer { xmlFreeDoc(document) }
    if document.pointee.intSubset != nil {
      throw LexiconError(file: file, problem: "has a document type, which is not read: take the line <!DOCTYPE …> out")
    }
    guard let root = xmlDocGetRootElement(document), name(root) == "lexicon" else {
      throw LexiconError(file: file, problem: "is no PLS file: its first element is not <lexicon>")
    }
    return try sheet(root, file: file, language: language)
  }

  private static func sheet(
    _ root: xmlNodePtr, file: String, language: String
  ) throws(LexiconError) -> LexiconSheet {
    let own = attribute(root, "lang") ?? language
    let alphabet = attribute(root, "alphabet") ?? "ipa"
    let isOther = primary(own) != primary(language)
    var sheet = LexiconSheet()
    for lexeme in elements(of: root) where name(lexeme) == "lexeme" {
      let parts = elements(of: lexeme)
      let words = parts.filter { name($0) == "grapheme" }.map(content)
      let said = parts.filter { ["phoneme", "alias"].contains(name($0)) }
      guard let chosen = said.first(where: { attribute($0, "prefer") == "true" }) ?? said.first else { continue }
      let text = content(chosen)
      let written: String
      if name(chosen) == "alias" {
        written = text
      } else {
        switch attribute(chosen, "alphabet") ?? alphabet {
        case "ipa": written = "/\(text)/"
        case "x-espeak-ng", "x-espeak": written = "[[\(text)]]"
        case let other:
          throw LexiconError(
            file: file, line: line(chosen), problem: "the alphabet \(other) is not known: there are ipa and x-espeak-ng"
          )
        }
      }
      do {
        let saying = try Lexicon.Saying(reading: written, language: own)
        for word in words where !word.isEmpty {
          sheet.rows.append(
            LexiconSheet.Row(
              scope: isOther ? .language(own) : .everyone, entry: Lexicon.Entry(word: word, said: saying)))
        }
      } catch {
        throw LexiconError(file: file, line: line(chosen), problem: "\(words.first ?? ""): \(error.description)")
      }
    }
    return sheet
  }

  private static func primary(_ tag: String) -> String { tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }

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

  private static func line(_ node: xmlNodePtr) -> Int { Int(xmlGetLineNo(node)) }

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

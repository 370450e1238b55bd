/// Finds elements with more attributes than are read, before the parser does: it takes quadratic time for them.
struct AttributeCount {
  private let text: [UInt8]
  private var place = 0

  /// Where the first element that may have more than ``TextLimits/attributes`` begins; nil where there is none.
  static func firstExcess(in text: [UInt8], isHTML: Bool) -> Int? {
    var count = AttributeCount(text: text)
    return count.firstExcess(isHTML: isHTML)
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func firstExcess(isHTML: Bool) -> Int? {
    while place < text.count {
      guard text[place] == UInt8(ascii: "<") else {
        place += 1
        continue
      }
      if starts("<!--") {
        skip(behind: "-->")
      } else if starts("<![cdata[") {
        skip(behind: "]]>")
      } else if isHTML, starts("<script") {
        skip(behind: "</script")
      } else if isHTML, starts("<style") {
        skip(behind: "</style")
      } else {
        let start = place
        place += 1
        guard place < text.count, Self.beginsName(text[place]) else { continue }
        if attributes() > TextLimits.attributes { return start }
      }
    }
    return nil
  }

  /// Goes to the end of a tag, and counts what may be attributes in it: what white space or a quoted value ends.
  private mutating func attributes() -> Int {
    var count = 0
    var wasSpace = false
    var followsEquals = false
    while place < text.count, count <= TextLimits.attributes {
      let byte = text[place]
      place += 1
      switch byte {
      case UInt8(ascii: ">"): return count
      case 0x09, 0x0A, 0x0D, 0x20:
        if !wasSpace { count += 1 }
        wasSpace = true
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if followsEquals {
          while place < text.count, text[place] != byte { place += 1 }
          place += 1
          count += 1
        }
      default: break
      }
      wasSpace = false
      followsEquals = byte == UInt8(ascii: "=")
    }
    return count
  }

  private static func beginsName(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F || byte == 0x3A || byte >= 0x80
  }

  /// Whether this stands here, letters of either case; `word` is in lower case.
  private func starts(_ word: StaticString) -> Bool {
    guard place + word.utf8CodeUnitCount <= text.count else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { index in
        let byte = text[place + index]
        return byte == word[index] || (0x41...0x5A).contains(byte) && byte | 0x20 == word[index]
      }
    }
  }

  private mutating func skip(behind word: StaticString) {
    place += 1
    while place < text.count, !starts(word) { place += 1 }
  }
}

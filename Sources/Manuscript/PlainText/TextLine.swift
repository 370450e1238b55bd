/// A line of the text that holds more than white space.
struct TextLine: Sendable, Equatable {
  /// Where it stands, without white space at its ends.
  var range: Range<Int>
  /// How far it is indented, in bytes; a tab counts as four.
  var indent: Int
  /// How many blank lines stand before it; a form feed counts as two.
  var gap: Int

  /// Its length in bytes.
  var length: Int { range.count }

  /// The lines of a text. Line feed, carriage return, both together, form feed, NEL, U+2028 and U+2029 end a line; U+2029
  /// ends a paragraph, too.
  static func lines(of bytes: [UInt8], from start: Int) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(bytes.count / 60)
    var lineStart = start
    var gap = 0
    var place = start
    func finish(at end: Int) {
      let range = WhiteSpace.trimmed(lineStart..<end, of: bytes)
      if range.isEmpty {
        gap += 1
      } else {
        var indent = 0
        for byte in bytes[lineStart..<range.lowerBound] { indent += byte == 0x09 ? 4 : 1 }
        lines.append(TextLine(range: range, indent: indent, gap: gap))
        gap = 0
      }
    }
    while place < bytes.count {
      let byte = bytes[place]
      var width = 0
      var extra = 0
      switch byte {
      case 0x0A: width = 1
      case 0x0D: width = place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1
      case 0x0C: (width, extra) = (1, 2)
      case 0xC2 where place + 1 < bytes.count && bytes[place + 1] == 0x85: width = 2
      case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80 && (0xA8...0xA9).contains(bytes[place + 2]):
        (width, extra) = (3, Int(bytes[place + 2] - 0xA8))
      default: break
      }
      guard width > 0 else {
        place += 1
        continue
      }
      finish(at: place)
      gap += extra
      place += width
      lineStart = place
    }
    finish(at: bytes.count)
    return lines
  }
}

/// How a text parts its paragraphs, decided from the whole of it.
enum Layout: Sendable, Equatable {
  /// By blank lines; a paragraph's lines are wrapped.
  case blankLines
  /// By an indented first line.
  case indentation
  /// Every line is a paragraph.
  case lines

  /// A line longer than this, in bytes, is not a wrapped one.
  private static let wrapLimit = 120

  init(of lines: [TextLine], _ bytes: [UInt8]) {
    var blocks = 1
    var joins = 0
    var finished = 0
    var long = 0
    var indentedStarts = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      if next.gap > 0 {
        blocks += 1
        continue
      }
      joins += 1
      if Self.endsSentence(line, bytes) { finished += 1 }
      if line.length > Self.wrapLimit { long += 1 }
      if next.indent > 0, line.indent == 0 || next.indent == line.indent && Self.endsSentence(line, bytes) {
        indentedStarts += 1
      }
    }
    // A wrapped line ends a sentence about once in five, a paragraph's line nearly always.
    if joins >= 2, long * 10 >= joins * 3 || finished * 10 >= joins * 8 {
      self = .lines
    } else if joins >= 4, indentedStarts > blocks {
      self = .indentation
    } else {
      self = .blankLines
    }
  }

  /// The blocks of a text's lines.
  func blocks(of lines: [TextLine]) -> [Block] {
    var blocks: [Block] = []
    var start = 0
    for place in lines.indices.dropFirst() where begins(lines[place], after: lines[place - 1]) {
      blocks.append(Block(lines: lines[start..<place]))
      start = place
    }
    if start < lines.count { blocks.append(Block(lines: lines[start...])) }
    return blocks
  }

  private func begins(_ line: TextLine, after previous: TextLine) -> Bool {
    if line.gap > 0 { return true }
    switch self {
    case .blankLines: return false
    case .lines: return true
    case .indentation: return line.indent > 0 && line.indent <= max(8, previous.indent)
    }
  }

  private static func endsSentence(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    switch bytes[line.range.upperBound - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: ":"): true
    // A direction in brackets.
    case UInt8(ascii: "]"), UInt8(ascii: ")"): true
    // The last byte of ” and ’, of … and of ».
    case 0x9D, 0x99, 0xA6, 0xBB: bytes[line.range.upperBound - 2] == 0x80 || bytes[line.range.upperBound - 2] == 0xC2
    default: false
    }
  }
}

/// The marks of notes in a plain text: `[1]`, `[A]`, `[*]` right behind a word or a stop.
struct NoteMarks {
  /// A mark is at most so long, brackets and all, in bytes.
  private static let longest = 6
  private var marks: Set<[UInt8]> = []

  init(_ bytes: [UInt8]) {
    for place in bytes.indices.dropFirst() where bytes[place] == UInt8(ascii: "[") && bytes[place - 1] > 0x20 {
      if let mark = Self.mark(at: place, of: bytes) { marks.insert(mark) }
    }
  }

  /// Whether a paragraph is the note of one of the marks: it begins with the same sign.
  func begins(_ paragraph: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard !marks.isEmpty, bytes[paragraph.lowerBound] == UInt8(ascii: "["),
      let mark = Self.mark(at: paragraph.lowerBound, of: bytes), marks.contains(mark)
    else { return false }
    let behind = paragraph.lowerBound + mark.count
    return behind < paragraph.upperBound && bytes[behind] <= 0x20
  }

  private static func mark(at place: Int, of bytes: [UInt8]) -> [UInt8]? {
    let text = bytes[place...].prefix(longest)
    guard let end = text.firstIndex(of: UInt8(ascii: "]")), end > place + 1 else { return nil }
    let inner = bytes[place + 1..<end]
    let isNumber = inner.allSatisfy { (0x30...0x39).contains($0) }
    let isLetter = inner.count == 1 && inner.allSatisfy { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "*") }
    return isNumber || isLetter ? Array(bytes[place...end]) : nil
  }
}

/// Finds `_stressed_`, `*stressed*` and `**stressed**` words.
struct Emphasis {
  let bytes: [UInt8]

  /// The emphasised stretches of a paragraph, in order, the signs around them left out; they don't overlap.
  func marks(in paragraph: Range<Int>) -> [Book.Mark] {
    var marks: [Book.Mark] = []
    var opening: (sign: UInt8, start: Int)?
    var place = paragraph.lowerBound
    while place < paragraph.upperBound {
      let sign = bytes[place]
      guard sign == UInt8(ascii: "_") || sign == UInt8(ascii: "*") else {
        place += 1
        continue
      }
      var end = place + 1
      while end < paragraph.upperBound, bytes[end] == sign { end += 1 }
      if end - place <= 2 {
        if let open = opening, open.sign == sign, closes(place, end, paragraph) {
          if open.start < place { marks.append(Book.Mark(range: open.start..<place, kind: .emphasis)) }
          opening = nil
        } else if opens(place, end, paragraph) {
          opening = (sign, end)
        }
      }
      place = end
    }
    return marks
  }

  private func opens(_ start: Int, _ end: Int, _ paragraph: Range<Int>) -> Bool {
    end < paragraph.upperBound && bytes[end] > 0x20 && (start == paragraph.lowerBound || !isWord(bytes[start - 1]))
  }

  private func closes(_ start: Int, _ end: Int, _ paragraph: Range<Int>) -> Bool {
    bytes[start - 1] > 0x20 && (end == paragraph.upperBound || !isWord(bytes[end]))
  }

  private func isWord(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) }
}

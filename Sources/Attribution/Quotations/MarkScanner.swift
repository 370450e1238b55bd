/// Finds the marks of a paragraph, in order, in one pass.
struct MarkScanner {
  let bytes: [UInt8]

  /// The marks of a paragraph. An apostrophe between two letters is none of them.
  func marks(in paragraph: Range<Int>) -> [QuotationMark] {
    var found: [QuotationMark] = []
    var place = paragraph.lowerBound
    while place < paragraph.upperBound {
      guard let (glyph, length) = glyph(at: place, limit: paragraph.upperBound) else {
        place += 1
        continue
      }
      let range = place..<place + length
      place = range.upperBound
      if glyph.family == .single, isInsideWord(range, paragraph) { continue }
      let isDoubled = found.last.map { $0.glyph == glyph && $0.range.upperBound == range.lowerBound } ?? false
      if isDoubled { found[found.count - 1].isDoubled = true }
      found.append(
        QuotationMark(
          glyph: glyph, range: range, before: neighbour(before: range.lowerBound, paragraph),
          after: neighbour(after: range.upperBound, paragraph), isDoubled: isDoubled))
    }
    return found
  }

  /// The mark that begins at a place, and its length in bytes.
  func glyph(at place: Int, limit: Int) -> (Glyph, Int)? {
    switch bytes[place] {
    case UInt8(ascii: "\""): return (.straightDouble, 1)
    case UInt8(ascii: "'"): return (.straightSingle, 1)
    case UInt8(ascii: "`"):
      if place + 1 < limit, bytes[place + 1] == UInt8(ascii: "`") { return (.leftDouble, 2) }
      return (.leftSingle, 1)
    case 0xC2 where place + 1 < limit:
      switch bytes[place + 1] {
      case 0xAB: return (.leftGuillemet, 2)
      case 0xBB: return (.rightGuillemet, 2)
      default: return nil
      }
    case 0xE2 where place + 2 < limit && bytes[place + 1] == 0x80: return Self.general[bytes[place + 2]].map { ($0, 3) }
    case 0xE3 where place + 2 < limit && bytes[place + 1] == 0x80:
      switch bytes[place + 2] {
      case 0x8C, 0x8E: return (.leftCorner, 3)
      case 0x8D, 0x8F: return (.rightCorner, 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// The marks of Unicode's block "General Punctuation" by the last byte of their UTF-8 form.
  private static let general: [UInt8: Glyph] = [
    0x98: .leftSingle, 0x99: .rightSingle, 0x9A: .lowSingle, 0x9B: .leftSingle,
    0x9C: .leftDouble, 0x9D: .rightDouble, 0x9E: .lowDouble, 0x9F: .leftDouble,
  ]

  private func isInsideWord(_ range: Range<Int>, _ paragraph: Range<Int>) -> Bool {
    Neighbour(before: range.lowerBound, of: bytes, in: paragraph) == .letter
      && Neighbour(at: range.upperBound, of: bytes, in: paragraph) == .letter
  }

  /// How many marks and signs of emphasis are skipped on the way to a neighbour: more is damage, and would cost time.
  private static let reach = 4

  private func neighbour(before place: Int, _ paragraph: Range<Int>) -> Neighbour {
    var place = place
    for _ in 0..<Self.reach {
      guard let length = transparent(endingAt: place, paragraph) else { break }
      place -= length
    }
    return Neighbour(before: place, of: bytes, in: paragraph)
  }

  private func neighbour(after place: Int, _ paragraph: Range<Int>) -> Neighbour {
    var place = place
    for _ in 0..<Self.reach {
      guard place < paragraph.upperBound else { break }
      if bytes[place] == UInt8(ascii: "_") || bytes[place] == UInt8(ascii: "*") {
        place += 1
      } else if let (_, length) = glyph(at: place, limit: paragraph.upperBound) {
        place += length
      } else {
        break
      }
    }
    return Neighbour(at: place, of: bytes, in: paragraph)
  }

  private func transparent(endingAt place: Int, _ paragraph: Range<Int>) -> Int? {
    guard place > paragraph.lowerBound else { return nil }
    if bytes[place - 1] == UInt8(ascii: "_") || bytes[place - 1] == UInt8(ascii: "*") { return 1 }
    for length in 1...3 where place - length >= paragraph.lowerBound {
      if let (_, found) = glyph(at: place - length, limit: place), found == length { return length }
    }
    return nil
  }
}

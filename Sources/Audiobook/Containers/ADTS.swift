import Foundation

/// A stream of AAC frames, each with a header of its own (ISO/IEC 13818-7, Annex B).
enum ADTS {
  /// Where each frame lies; nil where the bytes are no such stream.
  static func frames(of bytes: Data) -> [Range<Int>]? {
    var frames: [Range<Int>] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      guard place + 7 <= bytes.endIndex, bytes[place] == 0xFF, bytes[place + 1] & 0xF0 == 0xF0 else { return nil }
      let length =
        Int(bytes[place + 3] & 3) << 11 | Int(bytes[place + 4]) << 3 | Int(bytes[place + 5]) >> 5
      guard length >= 7, place + length <= bytes.endIndex else { return nil }
      frames.append(place..<place + length)
      place += length
    }
    return frames
  }
}

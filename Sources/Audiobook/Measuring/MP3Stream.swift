import Foundation

/// What the frames of an MP3 file say of themselves (ISO/IEC 11172-3, section 2.4, and 13818-3).
struct MP3Stream {
  /// The bits a second of its frames, from the least to the most: one number where the rate is constant.
  let bitRates: ClosedRange<Int>

  /// Thousands of bits a second by the header's index, of MPEG-1 and of MPEG-2 and 2.5.
  private static let rates = [
    [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  ]
  /// Samples a second of MPEG-1; MPEG-2 has half of them, MPEG-2.5 a quarter.
  private static let sampleRates = [44_100, 48_000, 32_000]

  /// Walks through a file's frames; nil where it is no MP3 file.
  init?(_ file: URL) {
    guard let bytes = try? Data(contentsOf: file, options: .mappedIfSafe) else { return nil }
    var place = Self.tagLength(bytes)
    var range: ClosedRange<Int>?
    while let frame = Self.frame(bytes, at: place) {
      // A frame that describes the file in place of sound may have a rate of its own.
      let head = bytes[place..<min(place + 48, bytes.count)]
      if range != nil || !["Xing", "Info", "VBRI"].contains(where: { head.firstRange(of: Data($0.utf8)) != nil }) {
        range = min(range?.lowerBound ?? frame.rate, frame.rate)...max(range?.upperBound ?? frame.rate, frame.rate)
      }
      place += frame.length
    }
    guard let range else { return nil }
    bitRates = range
  }

  /// How long the tag before the frames is (ID3v2, section 3.1).
  private static func tagLength(_ bytes: Data) -> Int {
    guard bytes.count > 10, bytes.starts(with: "ID3".utf8) else { return 0 }
    let footer = bytes[5] & 0x10 == 0 ? 0 : 10
    return 10 + bytes[6..<10].reduce(0) { $0 << 7 | Int($1 & 0x7F) } + footer
  }

  /// A frame's rate in bits a second and its length in bytes; nil where none begins.
  private static func frame(_ bytes: Data, at place: Int) -> (rate: Int, length: Int)? {
    guard place + 4 <= bytes.count, bytes[place] == 0xFF, bytes[place + 1] & 0xE6 == 0xE2 else { return nil }
    let version = Int(bytes[place + 1] >> 3 & 3)
    let rateIndex = Int(bytes[place + 2] >> 4)
    let sampleIndex = Int(bytes[place + 2] >> 2 & 3)
    guard version != 1, (1...14).contains(rateIndex), sampleIndex < 3 else { return nil }
    let isFirst = version == 3
    let rate = rates[isFirst ? 0 : 1][rateIndex - 1] * 1000
    let sampleRate = sampleRates[sampleIndex] / (isFirst ? 1 : version == 2 ? 2 : 4)
    return (rate, (isFirst ? 144 : 72) * rate / sampleRate + Int(bytes[place + 2] >> 1 & 1))
  }
}

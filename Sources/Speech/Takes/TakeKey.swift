import HearsayScript
import HearsaySpeakerProtocol
import HearsayWording

/// What a take is known by: a hash of everything that decides its samples.
public struct TakeKey: Sendable, Hashable {
  /// The hash's 32 bytes, eight to a number: a book has a hundred thousand keys, and text would take four times the room.
  private let first, second, third, fourth: UInt64

  /// 64 hexadecimal digits in lower case.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 64) { place in
      for (index, number) in [first, second, third, fourth].enumerated() {
        for digit in 0..<16 { place[16 * index + digit] = digits[Int(number >> (60 - 4 * UInt64(digit)) & 15)] }
      }
      return 64
    }
  }

  /// Raised whenever takes are made differently: gain, limiter, trimming, the text's preparation, the file's form.
  static let formatVersion = 4

  /// The key of a text in a voice.
  ///
  /// - Parameter voiceContent: The hash of the voice's own file, where it is one of ours rather than the engine's: the
  ///   folder it lies in is of no account.
  init(text: SpokenText, voice: SpeakingVoice, voiceContent: String?, engine: EngineInfo) {
    var fields = "hearsay-take \(Self.formatVersion) \(engine.protocolVersion)\n\(engine.version)\n"
    fields += "\(voiceContent.map { "file " + $0 } ?? voice.file)\n"
    for argument in voice.command { fields += "command \(argument.utf8.count) \(argument)\n" }
    fields += "\(voice.rate) \(voice.pitch) \(voice.range) \(voice.gain)\n"
    self.init(digits: ContentHash.hex(of: Array(fields.utf8) + text.utf8).utf8)
  }

  /// The key of a person's recording, by the hash of its file.
  init(recording content: String, rate: Int, level: Double) {
    let hundredths = Int((level * 100).rounded())
    let fields = "hearsay-recording \(Self.formatVersion)\n\(rate) \(hundredths)\n\(content)\n"
    self.init(digits: ContentHash.hex(of: fields.utf8).utf8)
  }

  /// Reads a key from its 64 digits, as they stand in a file's name; nil where it is none.
  public init?(hex: some StringProtocol) {
    guard hex.utf8.count == 64,
      hex.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.init(digits: hex.utf8)
  }

  /// Reads 64 digits.
  private init(digits: some Sequence<UInt8>) {
    var numbers: [UInt64] = [0, 0, 0, 0]
    for (index, digit) in digits.enumerated() {
      numbers[index / 16] = numbers[index / 16] << 4 | UInt64(digit < 0x61 ? digit - 0x30 : digit - 0x57)
    }
    (first, second, third, fourth) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }
}

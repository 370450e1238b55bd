import HearsayScript
import HearsaySpeakerProtocol
import HearsayWording

/// What a take is known by: a hash of everything that decides its samples.
public struct TakeKey: Sendable, Hashable {
  /// 64 hexadecimal digits in lower case.
  public let hex: String

  /// Raised whenever takes are made differently: gain, limiter, trimming, the text's preparation, the files' form.
  static let formatVersion = 3

  /// The key of a text in a voice.
  ///
  /// - Parameter voiceContent: The hash of the voice's own file, where it is one of ours rather than the engine's: the
  ///   folder it lies in is of no account.
  init(text: SpokenText, voice: SpeakingVoice, voiceContent: String?, engine: EngineInfo) {
    var fields = "hearsay-take \(Self.formatVersion) \(engine.protocolVersion)\n\(engine.version)\n"
    fields += "\(voiceContent.map { "file " + $0 } ?? voice.file)\n"
    fields += "\(voice.rate) \(voice.pitch) \(voice.range) \(voice.gain)\n"
    hex = ContentHash.hex(of: Array(fields.utf8) + text.utf8)
  }

  /// The key of a person's recording, by the hash of its file.
  init(recording content: String, rate: Int) {
    hex = ContentHash.hex(of: Array("hearsay-recording \(Self.formatVersion)\n\(rate)\n\(content)\n".utf8))
  }

  /// Reads a key from its 64 digits, as they stand in a file's name; nil where it is none.
  public init?(hex: some StringProtocol) {
    guard hex.utf8.count == 64,
      hex.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.hex = String(hex)
  }
}

/// A wish for one take: a text, a voice, and where to leave the samples and the words' times.
public struct SpeakRequest: Sendable, Hashable {
  /// The longest text, in UTF-8 bytes; longer ones are refused.
  public static let longestText = 1 << 20

  /// A number that the answer repeats.
  public var id: UInt32
  /// The text, UTF-8. A zero byte ends it for the engine.
  public var text: [UInt8]
  /// How it is to sound.
  public var voice: SpeakingVoice
  /// Where the take goes: the path without an ending; see ``TakePaths``.
  public var stem: String

  /// Makes a request of its parts.
  public init(id: UInt32, text: [UInt8], voice: SpeakingVoice, stem: String) {
    self.id = id
    self.text = text
    self.voice = voice
    self.stem = stem
  }

  private static let kind: UInt8 = 1

  /// The message that says this.
  public var message: [UInt8] {
    var writer = ByteWriter()
    writer.write(Self.kind)
    writer.write(id)
    writer.write(text: text)
    writer.write(text: voice.file.utf8)
    for setting in [voice.rate, voice.pitch, voice.range, voice.gain, voice.seconds, voice.command.count] {
      writer.write(setting)
    }
    for argument in voice.command { writer.write(text: argument.utf8) }
    writer.write(text: stem.utf8)
    return writer.bytes
  }

  /// Reads a message.
  public init(message: [UInt8]) throws(ProtocolError) {
    var reader = ByteReader(message)
    let kind = try reader.byte()
    guard kind == Self.kind else { throw .unknownKind(kind) }
    id = try reader.number()
    text = try reader.text()
    guard text.count <= Self.longestText else { throw .textTooLong(text.count) }
    let file = try reader.string()
    let (rate, pitch) = (try reader.integer(), try reader.integer())
    let (range, gain) = (try reader.integer(), try reader.integer())
    let (seconds, arguments) = (try reader.integer(), try reader.integer())
    guard (0...CommandTemplate.mostArguments).contains(arguments) else { throw .unknownKind(Self.kind) }
    var command: [String] = []
    for _ in 0..<arguments { command.append(try reader.string()) }
    voice = SpeakingVoice(
      file: file, rate: rate, pitch: pitch, range: range, gain: gain, command: command, seconds: seconds)
    stem = try reader.string()
    try reader.end()
  }
}

/// How the engine is to sound: everything that decides a take's samples besides its text.
public struct SpeakingVoice: Sendable, Hashable {
  /// The engine's own name of the voice: a file id of espeak-ng with an optional variant, such as `gmw/en-US+f3`; or what
  /// a voice that another program speaks is called.
  public var file: String
  /// The rate in words a minute, 80…450.
  public var rate: Int
  /// The pitch, 0…100, 50 being the voice's own.
  public var pitch: Int
  /// The pitch range, 0…100, 50 being the voice's own.
  public var range: Int
  /// The gain applied to the engine's samples, in hundredths of a dB.
  public var gain: Int

  /// The program that speaks instead of the engine, with its arguments as ``CommandTemplate`` reads them; empty for the
  /// engine.
  public var command: [String]
  /// How long that program may take over one text, in seconds.
  public var seconds: Int

  /// Makes a voice of its settings.
  public init(
    file: String, rate: Int = 175, pitch: Int = 50, range: Int = 50, gain: Int = 0, command: [String] = [],
    seconds: Int = 60
  ) {
    self.file = file
    self.rate = rate
    self.pitch = pitch
    self.range = range
    self.gain = gain
    self.command = command
    self.seconds = seconds
  }
}

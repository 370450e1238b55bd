/// How the engine is to sound: everything that decides a take's samples besides its text.
public struct SpeakingVoice: Sendable, Hashable {
  /// The engine's own name of the voice: a file id of espeak-ng with an optional variant, such as `gmw/en-US+f3`.
  public var file: String
  /// The rate in words a minute, 80…450.
  public var rate: Int
  /// The pitch, 0…100, 50 being the voice's own.
  public var pitch: Int
  /// The pitch range, 0…100, 50 being the voice's own.
  public var range: Int
  /// The gain applied to the engine's samples, in hundredths of a dB.
  public var gain: Int

  /// Makes a voice of its settings.
  public init(file: String, rate: Int = 175, pitch: Int = 50, range: Int = 50, gain: Int = 0) {
    self.file = file
    self.rate = rate
    self.pitch = pitch
    self.range = range
    self.gain = gain
  }
}

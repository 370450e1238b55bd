extension Voice {
  /// How a voice is set: the engine's units, each within the range that ``SettingRange`` names.
  public struct Tuning: Sendable, Hashable {
    /// The pitch, 0…100; 50 is the engine file's own.
    public var pitch: Int
    /// How far the pitch moves, 0…100; 50 is the engine file's own.
    public var range: Int
    /// The rate in words a minute, 80…450.
    public var rate: Int
    /// The gain that brings the engine's samples to the level all voices share, in hundredths of a dB.
    public var gain: Int

    /// Makes a tuning of its parts.
    public init(pitch: Int = 50, range: Int = 50, rate: Int = 175, gain: Int = 0) {
      self.pitch = pitch
      self.range = range
      self.rate = rate
      self.gain = gain
    }
  }
}

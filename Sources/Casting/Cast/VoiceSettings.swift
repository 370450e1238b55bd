/// A character's own settings: what is given replaces the voice's, what is nil is left to the voice.
public struct VoiceSettings: Sendable, Hashable {
  /// The pitch, 0…100.
  public var pitch: Int?
  /// How far the pitch moves, 0…100.
  public var range: Int?
  /// The rate in words a minute, 80…450, at speed 1.
  public var rate: Int?
  /// How much of the lines' manner is acted; the cast's own where nil.
  public var delivery: DeliveryStrength?
  /// How much louder (or softer, below 0) than the level all voices share, in hundredths of a dB.
  public var gain: Int?

  /// Makes settings of their parts.
  public init(
    pitch: Int? = nil, range: Int? = nil, rate: Int? = nil, gain: Int? = nil, delivery: DeliveryStrength? = nil
  ) {
    self.pitch = pitch
    self.range = range
    self.rate = rate
    self.gain = gain
    self.delivery = delivery
  }

  /// These settings, and the other's where these give none.
  func over(_ other: VoiceSettings) -> VoiceSettings {
    VoiceSettings(
      pitch: pitch ?? other.pitch, range: range ?? other.range, rate: rate ?? other.rate, gain: gain ?? other.gain,
      delivery: delivery ?? other.delivery)
  }
}

extension Voice {
  /// What `hearsay voices measure` found when the voice read its passage; see `Documentation/Voices.md`.
  public struct Measurement: Sendable, Hashable {
    /// The median pitch in Hz; nil for a voice without pitch, such as a whisper.
    public var pitch: Double?
    /// From the 10th to the 90th percentile of the pitch, in semitones.
    public var spread: Double
    /// How far the formants lie above those of the same language's reference voice, in semitones.
    public var formants: Double
    /// The level from 1 to 5 kHz against that below 1 kHz, in dB.
    public var tilt: Double
    /// How periodic the voiced sounds are, from 0 (hoarse) to 1 (clear).
    public var clarity: Double
    /// How long the fixed text took, in seconds.
    public var seconds: Double
    /// What the limiter takes from its loudness at -19 LUFS, in dB, and is given back to it.
    public var loss: Double

    /// Makes a measurement of its parts.
    public init(
      pitch: Double?, spread: Double, formants: Double, tilt: Double, clarity: Double, seconds: Double,
      loss: Double = 0
    ) {
      self.pitch = pitch
      self.spread = spread
      self.formants = formants
      self.tilt = tilt
      self.clarity = clarity
      self.seconds = seconds
      self.loss = loss
    }
  }
}

import HearsayCasting

/// A voice of the bank, measured as it sounds now.
public struct MeasuredVoice: Sendable {
  /// The voice with its new gain and measures.
  public var voice: Voice
  /// Its highest sample after that gain and before any limiter, in dBFS.
  public var peak: Double

  /// What the limiter takes from its loudness at the standard loudness, in dB.
  var loss: Double {
    get { voice.measured?.loss ?? 0 }
    set { voice.measured?.loss = newValue }
  }
}

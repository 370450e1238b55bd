extension Script {
  /// Someone else who may have said a line.
  public struct Alternative: Sendable, Hashable, Codable {
    /// The character's id.
    public var speaker: Character.ID
    /// How likely, from 0 to 1.
    public var confidence: Double

    /// Makes an alternative of its parts.
    public init(speaker: Character.ID, confidence: Double) {
      self.speaker = speaker
      self.confidence = confidence
    }
  }
}

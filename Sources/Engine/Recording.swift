import HearsaySpeakerProtocol

/// What the engine gave for a text, as it gave it.
public struct Recording: Sendable, Hashable {
  /// The samples.
  public var samples: [Int16]
  /// Where in the text the engine was at which sample; rising in both.
  public var events: [TakeWords.Event]

  /// Makes a recording of its parts.
  public init(samples: [Int16], events: [TakeWords.Event]) {
    self.samples = samples
    self.events = events
  }
}

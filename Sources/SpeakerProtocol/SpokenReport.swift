/// What became of a text that was spoken.
public struct SpokenReport: Sendable, Hashable {
  /// The take's length in samples.
  public var samples: Int
  /// How many words the engine told of; not the count of words.
  public var events: Int
  /// Where in the text the last of them began, in UTF-8 bytes; −1 where there was none.
  public var lastEvent: Int

  /// Makes a report of its parts.
  public init(samples: Int, events: Int, lastEvent: Int) {
    self.samples = samples
    self.events = events
    self.lastEvent = lastEvent
  }
}

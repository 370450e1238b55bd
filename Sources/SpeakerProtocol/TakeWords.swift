/// When the engine began which word: what a take says of its words.
///
/// It is kept as text, a fact to a line:
///
///     hearsay-words 1
///     samples 52118
///     flaw the engine crashed (signal 6)
///     0 268
///     6 7567
///
/// `samples` is the take's length. `flaw` stands only where silence replaces words that could not be spoken. Then follow
/// the events: an offset into the text as spoken, in UTF-8 bytes, and the sample at which the engine began there. Both
/// numbers rise. An event is not a word: unstressed words have none, and a number may have several.
public struct TakeWords: Sendable, Hashable {
  /// The engine's word of where it is.
  public struct Event: Sendable, Hashable {
    /// The offset into the text as spoken, in UTF-8 bytes.
    public var offset: Int
    /// The sample of the take, counted from 0.
    public var sample: Int

    /// Makes an event of its parts.
    public init(offset: Int, sample: Int) {
      self.offset = offset
      self.sample = sample
    }
  }

  /// The take's length in samples.
  public var samples: Int
  /// The events in the order of the text.
  public var events: [Event]
  /// Why some of the words are silence; nil where all was spoken.
  public var flaw: String?

  /// Makes a list of its parts.
  public init(samples: Int, events: [Event], flaw: String? = nil) {
    self.samples = samples
    self.events = events
    self.flaw = flaw
  }

  private static let firstLine = "hearsay-words 1"

  /// The text, in UTF-8.
  public var fileContent: [UInt8] {
    var text = "\(Self.firstLine)\nsamples \(samples)\n"
    if let flaw { text += "flaw \(flaw)\n" }
    for event in events { text += "\(event.offset) \(event.sample)\n" }
    return Array(text.utf8)
  }

  /// Reads the text; nil where it is not whole.
  public init?(fileContent: [UInt8]) {
    guard fileContent.last == UInt8(ascii: "\n"), let text = String(validating: fileContent, as: UTF8.self) else {
      return nil
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: true)[...]
    guard lines.popFirst().map(String.init) == Self.firstLine else { return nil }
    guard let length = lines.popFirst(), length.hasPrefix("samples "), let samples = Int(length.dropFirst(8)),
      samples >= 0
    else { return nil }
    var flaw: String?
    if let line = lines.first, line.hasPrefix("flaw ") {
      flaw = String(line.dropFirst(5))
      lines.removeFirst()
    }
    var events: [Event] = []
    events.reserveCapacity(lines.count)
    for line in lines {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let offset = Int(parts[0]), let sample = Int(parts[1]),
        sample <= samples, offset >= events.last?.offset ?? 0, sample >= events.last?.sample ?? 0
      else { return nil }
      events.append(Event(offset: offset, sample: sample))
    }
    self.init(samples: samples, events: events, flaw: flaw)
  }
}

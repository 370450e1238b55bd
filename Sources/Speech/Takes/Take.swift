import HearsaySpeakerProtocol

/// An utterance that was spoken: the file that holds it, and how they came to be.
public struct Take: Sendable, Hashable {
  /// How a take came to be.
  public enum Origin: Sendable, Hashable {
    /// It was there already.
    case kept
    /// It was spoken now.
    case spoken
    /// A person recorded it.
    case recorded
  }

  /// What it is known by.
  public let key: TakeKey
  /// Where its file is: the folder of takes.
  let store: String
  /// Its length in samples.
  public let samples: Int
  /// How it came to be.
  public let origin: Origin
  /// Why some or all of its words are silence, in plain words; nil where all was spoken.
  public let flaw: String?

  /// The samples, and the words' times: a WAV file, 16-bit PCM, one channel, with a `TakeTail`.
  public var audio: String { TakeStore(folder: store).path(for: key).whole }
}

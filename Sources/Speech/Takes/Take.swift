import HearsaySpeakerProtocol

/// An utterance that was spoken: the files that hold it, and how they came to be.
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
  /// Where its files are: the folder of takes.
  let store: String
  /// Its length in samples.
  public let samples: Int
  /// How it came to be.
  public let origin: Origin
  /// Why some or all of its words are silence, in plain words; nil where all was spoken.
  public let flaw: String?

  /// The samples: a WAV file, 16-bit PCM, one channel.
  public var audio: String { TakeStore(folder: store).paths(for: key).audio }
  /// The words' times: a `TakeWords` file.
  public var words: String { TakeStore(folder: store).paths(for: key).words }
}

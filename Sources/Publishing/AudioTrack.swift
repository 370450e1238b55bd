import Foundation

/// An audio file that holds some of the book.
public struct AudioTrack: Sendable, Hashable {
  /// Where it stands.
  public var file: URL
  /// Its media type, such as `audio/mp4`.
  public var mediaType: String
  /// The samples of the timeline that it holds.
  public var samples: Range<Int>

  /// Makes a track of its parts.
  public init(file: URL, mediaType: String, samples: Range<Int>) {
    self.file = file
    self.mediaType = mediaType
    self.samples = samples
  }
}

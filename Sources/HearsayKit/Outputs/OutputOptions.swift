import HearsayAudiobook
import HearsayPublishing

/// How the files of an audiobook are to be.
public struct OutputOptions: Sendable, Hashable {
  /// Whether audio is wanted as a file for each chapter.
  public var perChapter: Bool
  /// How well lossy audio is to sound.
  public var quality: Quality
  /// How finely text follows the voice, in the formats that can tell: `vtt`, `lrc`, `epub`.
  public var granularity: Granularity

  /// Who the files are for.
  public var profile: DeliveryProfile

  /// Makes options of their parts.
  public init(
    perChapter: Bool = false, quality: Quality = .good, granularity: Granularity = .sentences,
    profile: DeliveryProfile = .hearsay
  ) {
    self.perChapter = perChapter
    self.quality = quality
    self.granularity = granularity
    self.profile = profile
  }
}

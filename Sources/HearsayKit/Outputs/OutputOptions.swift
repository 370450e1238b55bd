import HearsayAudiobook

/// How the files of an audiobook are to be.
public struct OutputOptions: Sendable, Hashable {
  /// Whether audio is wanted as a file for each chapter.
  public var perChapter: Bool
  /// How well lossy audio is to sound.
  public var quality: Quality

  /// Who the files are for.
  public var profile: DeliveryProfile

  /// Makes options of their parts.
  public init(perChapter: Bool = false, quality: Quality = .good, profile: DeliveryProfile = .hearsay) {
    self.perChapter = perChapter
    self.quality = quality
    self.profile = profile
  }
}

import Foundation
import HearsayAudiobook
import HearsayScript

/// An audiobook with all that is known of it: what captions, read-along books and manifests are made of.
public struct Publication: Sendable {
  /// The script that was spoken.
  public var script: Script
  /// What is heard when.
  public var timeline: Timeline
  /// Names the work in file names: `<slug>.vtt`.
  public var slug: String

  /// Makes a publication of its parts.
  public init(script: Script, timeline: Timeline, slug: String) {
    self.script = script
    self.timeline = timeline
    self.slug = slug
  }
}

import Foundation
import HearsayAudiobook
import HearsayScript

/// An audiobook with all that is known of it: what captions, read-along books and manifests are made of.
public struct Publication: Sendable {
  /// The script that was spoken.
  public var script: Script
  /// What is heard when.
  public var timeline: Timeline
  /// Names the work in file names: `<slug>.vtt`; that of a part of a book is `<slug>-ch1-3`.
  public var slug: String
  /// Title, author, narrators, cover and the like.
  public var metadata: Metadata

  /// Makes a publication of its parts.
  /// - Parameter metadata: what the script tells, where nothing else is given.
  public init(script: Script, timeline: Timeline, slug: String, metadata: Metadata? = nil) {
    self.script = script
    self.timeline = timeline
    self.slug = slug
    self.metadata =
      metadata
      ?? Metadata(
        title: script.title.isEmpty ? slug : script.title, author: script.author, language: script.language)
  }
}

extension Publication {
  /// What a file says of itself, in a few rows.
  var credits: [String] {
    [
      OneRow.shown(metadata.title) + (metadata.author.map { ", by \(OneRow.shown($0))" } ?? ""),
      "Read aloud by synthetic voices; made with Hearsay",
    ]
  }

  /// Cuts the lines into captions.
  var cutter: CueCutter { CueCutter(timeline: timeline, language: script.language) }

  /// All captions, in order.
  var cues: [Cue] { cutter.cues() }
}

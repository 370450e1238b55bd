import Foundation

/// How a render is to be done.
public struct RenderOptions: Sendable {
  /// The production folder; `Output/<slug>` in the current folder when nil.
  public var folder: URL?
  /// Who is to sound how.
  public var casting: CastingOptions
  /// The language of the manuscript as a BCP 47 tag; found from the text when nil.
  public var language: String?
  /// How many workers speak at once; one per core when nil.
  public var jobs: Int?
  /// The chapters to render, counted from 1; the whole book when nil. A part stands beside the whole, as
  /// `<slug>-ch1-3.wav`, and clears nothing away.
  public var chapters: ClosedRange<Int>?
  /// Whether all lines are to be spoken again, though takes of them stand.
  public var force: Bool
  /// Whether edits made by hand in the folder are to be overwritten.
  public var fresh: Bool

  /// Makes options of their parts.
  public init(
    folder: URL? = nil, casting: CastingOptions = CastingOptions(), language: String? = nil, jobs: Int? = nil,
    chapters: ClosedRange<Int>? = nil, force: Bool = false, fresh: Bool = false
  ) {
    self.folder = folder
    self.casting = casting
    self.language = language
    self.jobs = jobs
    self.chapters = chapters
    self.force = force
    self.fresh = fresh
  }
}

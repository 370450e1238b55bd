import Foundation
import HearsayAudiobook

/// How a render is to be done.
public struct RenderOptions: Sendable {
  /// The production folder; `Output/<slug>` in the current folder when nil.
  public var folder: URL?
  /// What the audiobook is wanted as.
  public var formats: [OutputFormat]
  /// How its files are to be.
  public var outputs: OutputOptions
  /// What is known better of the book than its manuscript tells.
  public var metadata: MetadataOptions
  /// How loud the book is to be, in LUFS: −31…−18.
  public var loudness: Double
  /// Who is to sound how.
  public var casting: CastingOptions
  /// How the story is to be read.
  public var reading: ReadingOptions
  /// How many workers speak at once; one per core when nil.
  public var jobs: Int?
  /// The chapters to render, counted from 1; the whole book when nil. A part stands beside the whole, as
  /// `<slug>-ch1-3.wav`, and clears nothing away.
  public var chapters: ClosedRange<Int>?
  /// Whether all lines are to be spoken again, though takes of them stand.
  public var force: Bool
  /// Whether edits made by hand in the folder are to be overwritten.
  public var fresh: Bool
  /// Whether the folder is to hold a WAV for each line. Without them the takes go too once the book stands; a later render
  /// cuts what has not changed out of the book's WAV, and speaks the rest anew.
  public var keepsLines: Bool

  /// Makes options of their parts.
  public init(
    folder: URL? = nil, formats: [OutputFormat] = [.wav], outputs: OutputOptions = OutputOptions(),
    metadata: MetadataOptions = MetadataOptions(), loudness: Double = Loudness.standard,
    casting: CastingOptions = CastingOptions(), reading: ReadingOptions = ReadingOptions(), jobs: Int? = nil,
    chapters: ClosedRange<Int>? = nil, force: Bool = false, fresh: Bool = false, keepsLines: Bool = true
  ) {
    self.folder = folder
    self.formats = formats
    self.outputs = outputs
    self.metadata = metadata
    self.loudness = min(max(loudness, Loudness.range.lowerBound), Loudness.range.upperBound)
    self.casting = casting
    self.reading = reading
    self.jobs = jobs
    self.chapters = chapters
    self.force = force
    self.fresh = fresh
    self.keepsLines = keepsLines
  }
}

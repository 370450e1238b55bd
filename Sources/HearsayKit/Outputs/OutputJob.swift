import Foundation
import HearsayAudiobook
import HearsayPublishing
import Logging

/// All that is needed to write one format.
struct OutputJob: Sendable {
  let format: OutputFormat
  /// What is to be written; its slug names the files.
  let publication: Publication
  /// The stitched samples.
  let wave: StitchedWave
  /// An empty folder: what stands in it when the writer returns is given its final name in the production folder, file by
  /// file, below the same path. The writer may put nothing else there.
  let staging: URL
  /// A folder for what is worth keeping from run to run, under names of the writer's own; it may be missing.
  let cache: URL
  /// Another empty folder, for what is of no use when the writer returns.
  let scratch: URL
  /// How the files are to be.
  let options: OutputOptions
  /// The formats of the whole book's sound that are made with it, the best for a browser first.
  let audio: [OutputFormat]
  /// Whether this is the whole book: only then may what the cache keeps be cleared.
  let isWhole: Bool
  /// Runs what only it can do; nil where no format that was asked for needs it.
  let ffmpeg: FFmpeg?
  /// How many processes may work at once.
  let jobs: Int
  let logger: Logger

  /// The one file of the format, where it has one.
  var file: URL { staging.appending(path: format.place(publication.slug).name) }

  /// Makes the book's sound in a container.
  var encoder: BookEncoder {
    BookEncoder(wave: wave, metadata: publication.metadata, quality: options.quality, scratch: scratch)
  }
}

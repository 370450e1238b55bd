import Foundation
import HearsayAudiobook
import HearsayPublishing
import Logging

/// All that is needed to write one format.
struct OutputJob: Sendable {
  let format: OutputFormat
  /// What is to be written; its slug names the files.
  let publication: Publication
  /// How finely text follows the voice.
  let granularity: Granularity
  /// The stitched samples: 16-bit PCM, one channel, WAV or RF64.
  let wave: URL
  /// An empty folder: what stands in it when the writer returns is given its final name in the production folder, file by
  /// file, below the same path. The writer may put nothing else there.
  let staging: URL
  /// A folder for what is worth keeping from run to run, under names of the writer's own; it may be missing.
  let cache: URL
  /// How many processes may work at once.
  let jobs: Int
  let logger: Logger

  /// The one file of the format, where it has one.
  var file: URL { staging.appending(path: format.place(publication.slug).name) }
}

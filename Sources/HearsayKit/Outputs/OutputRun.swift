import Foundation
import HearsayAudiobook
import HearsayPublishing
import Logging

/// Makes formats of a stitched book, one after the other, each whole or not at all.
struct OutputRun {
  let plan: OutputPlan
  let publication: Publication
  let wave: StitchedWave
  /// Whether this is the whole book.
  let isWhole: Bool
  let ffmpeg: FFmpeg?
  let production: Production
  let shelf: OutputShelf
  let jobs: Int
  let logger: Logger

  /// Makes the formats that are due.
  /// - Parameters:
  ///   - due: the formats.
  ///   - earlier: the files that stand for a format.
  ///   - made: called with each format when its files stand, and with their stamps.
  /// - Throws: the first error of a format; those before it stand.
  func make(
    _ due: [OutputFormat], ledger: inout Ledger, earlier: (OutputFormat) -> [String],
    progress: (RenderProgress) -> Void, made: (OutputFormat, [String: String]) throws -> Void
  ) async throws {
    // Nothing is left in it then; what a killed run leaves is cleared by the next.
    defer { rmdir(production.staging.path) }
    for format in due {
      if format == .wav, !plan.options.perChapter { continue }
      try Task.checkCancellation()
      progress(.writing(format))
      let staging = production.staging.appending(path: format.rawValue, directoryHint: .isDirectory)
      let scratch = production.staging.appending(path: "\(format.rawValue)-scratch", directoryHint: .isDirectory)
      defer { for folder in [staging, scratch] { try? FileManager.default.removeItem(at: folder) } }
      for folder in [staging, scratch] {
        do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
          throw ProductionError.cannotMake(folder: folder.path, why: error.localizedDescription)
        }
      }
      try await OutputJob(
        format: format, publication: publication, wave: wave, staging: staging, cache: production.outputCache,
        scratch: scratch, options: plan.options, audio: plan.audio, isWhole: isWhole, ffmpeg: ffmpeg, jobs: jobs,
        logger: logger
      ).write()
      try made(format, try shelf.publish(from: staging, replacing: earlier(format), ledger: &ledger))
    }
  }
}

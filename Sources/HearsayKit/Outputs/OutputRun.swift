import Foundation
import HearsayAudiobook
import HearsayPublishing
import Logging

/// Makes formats of a stitched book, several at once, each whole or not at all.
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
  ///   - progress: called as each format is begun.
  ///   - made: called with each format when its files stand, and with their stamps.
  /// - Throws: the first error of a format; those that stand by then stand.
  func make(
    _ due: [OutputFormat], ledger: inout Ledger, earlier: (OutputFormat) -> [String],
    progress: (RenderProgress) -> Void, made: (OutputFormat, [String: String]) throws -> Void
  ) async throws {
    // Nothing is left in it then; what a killed run leaves is cleared by the next.
    defer { try? FileManager.default.removeItem(at: production.staging) }
    var waiting = due.filter { $0 != .wav || plan.options.perChapter }
    var busy: Set<OutputFormat> = []
    try await withThrowingTaskGroup(of: OutputFormat.self) { group in
      while true {
        while busy.count < jobs, let next = waiting.firstIndex(where: { !Self.waits($0, for: busy) }) {
          let format = waiting.remove(at: next)
          try Task.checkCancellation()
          progress(.writing(format))
          busy.insert(format)
          group.addTask {
            try await write(format)
            return format
          }
        }
        guard let format = try await group.next() else { return }
        busy.remove(format)
        try made(format, try shelf.publish(from: staging(format), replacing: earlier(format), ledger: &ledger))
      }
    }
  }

  /// Formats of AAC share their encoded pieces, and take all cores each: they are made one after the other.
  private static func waits(_ format: OutputFormat, for busy: Set<OutputFormat>) -> Bool {
    format.encoder == aac && busy.contains { $0.encoder == aac }
  }

  private static let aac = OutputFormat.m4b.encoder

  private func staging(_ format: OutputFormat) -> URL {
    production.staging.appending(path: format.rawValue, directoryHint: .isDirectory)
  }

  /// Writes a format into a folder of its own.
  private func write(_ format: OutputFormat) async throws {
    let staging = staging(format)
    let scratch = production.staging.appending(path: "\(format.rawValue)-scratch", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: scratch) }
    for folder in [staging, scratch] {
      do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
        throw ProductionError.cannotMake(folder: folder.path, why: error.systemReason)
      }
    }
    try await OutputJob(
      format: format, publication: publication, wave: wave, staging: staging, cache: production.outputCache,
      scratch: scratch, options: plan.options, audio: plan.audio, isWhole: isWhole, ffmpeg: ffmpeg, jobs: jobs,
      logger: logger
    ).write()
  }
}

import Foundation
import HearsayAudiobook
import HearsayCasting
import HearsayScript
import HearsaySpeech

/// Has a script spoken into a production: the takes, the audiobook, the folder of lines.
struct Stitching {
  let recital: Recital
  let production: Production
  /// The chapters that are wanted; nil for the whole book.
  let chapters: ClosedRange<Int>?
  /// Whether lines are spoken again though their takes stand.
  let force: Bool

  /// The file that it ends in.
  var audiobook: URL { production.audiobook(of: chapters) }

  /// Does it, and leaves the earlier audiobook in place until the new one is whole.
  func perform(ledger: inout Ledger, progress: @Sendable (RenderProgress) -> Void) async throws -> Recording {
    let wanted = Selection(recital.script, chapters: chapters)
    let format = try await recital.format()
    recital.pool.store.clearLeftovers()
    var stitcher = try Stitcher(file: audiobook, format: format, pauses: recital.cast.heardPauses)
    var recording = Recording()
    try await recital.perform(wanted.lines.map(\.line), afresh: force) { line, take in
      let number = wanted.lines[recording.lines.count].number
      if let title = wanted.titles[number] { stitcher.beginChapter(title) }
      try stitcher.append(line, take: take.map { URL(filePath: $0.audio) })
      recording.lines.append(
        Recording.Heard(number: number, line: line, seconds: format.seconds(samples: take?.samples ?? 0), take: take))
      progress(
        .speaking(
          lines: recording.lines.count, of: wanted.lines.count, seconds: format.seconds(samples: stitcher.samples)))
    }
    progress(.finishing)
    let staged = try stitcher.finish()
    recording.seconds = format.seconds(samples: staged.samples)
    try publish(staged, recording, &ledger)
    if chapters == nil { recital.pool.store.clear(keeping: Set(recording.lines.compactMap(\.take?.key))) }
    return recording
  }

  /// The files that `lines/` is to hold.
  func entries(_ recording: Recording) -> [LinesFolder.Entry] {
    let last = recital.script.lineCount
    return recording.lines.compactMap { heard in
      heard.take.map {
        LinesFolder.Entry(
          name: LinesFolder.name(number: heard.number, of: last, speaker: heard.line.speaker),
          take: URL(filePath: $0.audio))
      }
    }
  }

  /// Gives everything its final name; the ledger knows what is coming before it stands.
  private func publish(_ staged: consuming StagedFile, _ recording: Recording, _ ledger: inout Ledger) throws {
    let entries = entries(recording)
    let earlier = ledger.lines
    let size = staged.size
    ledger.audio[audiobook.lastPathComponent, default: []].append(size)
    ledger.lines = earlier + entries.map(\.name)
    try ledger.write(to: production.ledger)
    try staged.publish()
    let folder = LinesFolder(folder: production.lines)
    try folder.rebuild(entries, ours: ledger.lines, clearing: chapters == nil)
    ledger.audio[audiobook.lastPathComponent] = [size]
    let names = entries.map(\.name)
    ledger.lines = chapters == nil ? names : Set(earlier + names).sorted()
    try ledger.write(to: production.ledger)
  }
}

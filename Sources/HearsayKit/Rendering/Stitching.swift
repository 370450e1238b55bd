import Foundation
import HearsayAudiobook
import HearsayCasting
import HearsayScript
import HearsaySpeech

/// Has a script spoken into a production: the takes, the audiobook, the folder of lines.
struct Stitching {
  let recital: Recital
  let production: Production

  /// Does it, and leaves the earlier audiobook in place until the new one is whole.
  func perform(ledger: inout Ledger, progress: @Sendable (RenderProgress) -> Void) async throws -> Recording {
    let script = recital.script
    let last = script.lines.count
    let format = try await recital.format()
    recital.pool.store.clearLeftovers()
    var stitcher = try Stitcher(file: production.audiobook, format: format, pauses: recital.cast.heardPauses)
    var recording = Recording()
    var entries: [LinesFolder.Entry] = []
    var keys: Set<TakeKey> = []
    let titles = chapterTitles(script)
    try await recital.perform(script.lines) { line, take in
      let number = recording.lengths.count + 1
      if let title = titles[number] { stitcher.beginChapter(title) }
      try stitcher.append(line, take: take.map { URL(filePath: $0.audio) })
      recording.lengths.append(format.seconds(samples: take?.samples ?? 0))
      guard let take else { return }
      if take.origin == .spoken { recording.spoken += 1 }
      if let flaw = take.flaw {
        recording.silences.append(RenderSummary.Silence(line: number, text: line.text, reason: flaw))
      }
      entries.append(
        LinesFolder.Entry(
          name: LinesFolder.name(number: number, of: last, speaker: line.speaker), take: URL(filePath: take.audio)))
      keys.insert(take.key)
      progress(.speaking(lines: number, of: last, seconds: format.seconds(samples: stitcher.samples)))
    }
    progress(.finishing)
    let staged = try stitcher.finish()
    recording.seconds = format.seconds(samples: staged.samples)
    try publish(staged, entries, &ledger)
    recital.pool.store.clear(keeping: keys)
    return recording
  }

  /// Gives everything its final name; the ledger knows what is coming before it stands.
  private func publish(
    _ staged: consuming StagedFile, _ entries: [LinesFolder.Entry], _ ledger: inout Ledger
  ) throws {
    let name = production.audiobook.lastPathComponent
    let earlier = ledger.lines
    let size = staged.size
    ledger.audio[name, default: []].append(size)
    ledger.lines = earlier + entries.map(\.name)
    try ledger.write(to: production.ledger)
    try staged.publish()
    try LinesFolder(folder: production.lines).rebuild(entries, ours: ledger.lines)
    ledger.audio[name] = [size]
    ledger.lines = entries.map(\.name)
    try ledger.write(to: production.ledger)
  }

  /// The title of each chapter that has one, by the number of its first line.
  private func chapterTitles(_ script: Script) -> [Int: String] {
    var titles: [Int: String] = [:]
    var number = 1
    for (index, chapter) in script.chapters.enumerated() {
      if let title = chapter.title ?? (index == 0 && !script.title.isEmpty ? script.title : nil), !chapter.lines.isEmpty
      {
        titles[number] = title
      }
      number += chapter.lines.count
    }
    return titles
  }
}

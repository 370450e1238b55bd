import Foundation
import HearsayAudiobook
import HearsayCasting
import HearsayScript
import HearsaySpeakerProtocol
import HearsaySpeech

/// Has a script spoken into a production: the takes, the stitched book, the folder of lines.
struct Stitching {
  let recital: Recital
  let production: Production
  /// The chapters that are wanted; nil for the whole book.
  let chapters: ClosedRange<Int>?
  /// Whether lines are spoken again though their takes stand.
  let force: Bool
  /// The name of the WAV file in the production folder; nil where none is wanted, and the stitched book only serves others.
  let output: String?
  /// Whether `lines/` is wanted; the takes go without it once the book stands.
  let keepsLines: Bool
  /// Whether the timeline is to tell when each word is heard.
  let needsWords: Bool
  /// What is said before and after the book.
  var credits: Credits?

  /// Where the stitched book stands.
  var wave: URL { output.map { production.folder.appending(path: $0) } ?? production.stitched }

  /// Does it, and leaves the earlier audiobook in place until the new one is whole.
  func perform(
    ledger: inout Ledger, stages: inout StageTimes, progress: @Sendable (RenderProgress) -> Void
  ) async throws -> (recording: Recording, timeline: Timeline) {
    let wanted = Selection(
      recital.script, chapters: chapters, leavingOut: recital.bareTags, credits: credits)
    let format = try await recital.format()
    recital.pool.store.clearLeftovers()
    let recordings = try Recordings(
      in: RecordingsFolder(folder: production.recordings), of: recital.script,
      wanted: Set(wanted.lines.map(\.number)), rate: format.rate, store: recital.pool.store)
    let recorded = wanted.lines.indices.reduce(into: [:]) { $0[$1] = recordings.takes[wanted.lines[$1].number] }
    var stitcher = try Stitcher(file: wave, format: format, pauses: recital.cast.heardPauses)
    var timeline = TimelineBuilder(rate: format.rate)
    var recording = Recording()
    recording.recordings = recordings.report
    try await recital.perform(wanted.lines.map(\.line), afresh: force, recorded: recorded) { line, take in
      let number = wanted.lines[recording.lines.count].number
      if let opening = wanted.openings[number] {
        timeline.beginChapter(opening)
        stitcher.beginChapter(opening)
      }
      let samples = try stitcher.append(line, take: take.map { URL(filePath: $0.audio) })
      if let take { timeline.append(line, number: number, samples: samples, words: words(of: line, in: take)) }
      recording.lines.append(
        Recording.Heard(
          number: number, line: line, seconds: format.seconds(samples: take?.samples ?? 0), take: take,
          start: samples.lowerBound))
      progress(
        .speaking(
          lines: recording.lines.count, of: wanted.lines.count, seconds: format.seconds(samples: stitcher.samples)))
    }
    stages.end("speaking and stitching")
    progress(.finishing)
    let staged = try stitcher.finish()
    let samples = staged.samples
    recording.seconds = format.seconds(samples: samples)
    try publish(staged, recording, &ledger)
    return (recording, timeline.finish(samples: samples))
  }

  /// Removes the takes that are no longer needed. A part of the book clears nothing.
  ///
  /// Without lines all takes go, once it is noted down where they lie in the book: a run that is killed in between finds
  /// them in either place.
  func clear(_ recording: Recording) throws {
    guard chapters == nil else { return }
    let store = recital.pool.store
    guard !keepsLines else {
      try? FileManager.default.removeItem(at: production.archive)
      store.clear(keeping: Set(recording.lines.compactMap(\.take?.key)))
      return
    }
    if output != nil {
      try TakeArchive.write(
        recording.lines.compactMap { heard in heard.take.map { ($0.key, heard.start) } }, of: store,
        audiobook: wave.path, to: production.archive.path)
    }
    store.clear(keeping: [])
  }

  /// The files that `lines/` is to hold.
  func entries(_ recording: Recording) -> [LinesFolder.Entry] {
    guard keepsLines else { return [] }
    let last = recital.script.lineCount
    return recording.lines.compactMap { heard in
      heard.take.map {
        LinesFolder.Entry(
          name: LinesFolder.name(number: heard.number, of: last, speaker: heard.line.speaker),
          take: URL(filePath: $0.audio))
      }
    }
  }

  /// When each word of a line is heard, where that is wanted; the take's own times may be gone only with the take.
  private func words(of line: Script.Line, in take: Take) -> [Timeline.Word] {
    guard needsWords, let times = recital.pool.store.words(of: take.key) else { return [] }
    return WordTime.times(of: line.text, wording: recital.wording(of: line), in: times).map {
      Timeline.Word(range: $0.range, samples: $0.samples)
    }
  }

  /// Gives everything its final name; the ledger knows what is coming before it stands.
  private func publish(_ staged: consuming StagedFile, _ recording: Recording, _ ledger: inout Ledger) throws {
    let entries = entries(recording)
    let earlier = ledger.lines
    let stamp = FileStamp.of(staged.temporary)
    if let output, let stamp { ledger.outputs[output, default: []].append(stamp) }
    ledger.lines = earlier + entries.map(\.name)
    try ledger.write(to: production.ledger)
    try staged.publish()
    let folder = LinesFolder(folder: production.lines)
    try folder.rebuild(entries, ours: ledger.lines, clearing: chapters == nil)
    if let output, let stamp { ledger.outputs[output] = [stamp] }
    let names = entries.map(\.name)
    ledger.lines = chapters == nil ? names : Set(earlier + names).sorted()
    try ledger.write(to: production.ledger)
  }
}

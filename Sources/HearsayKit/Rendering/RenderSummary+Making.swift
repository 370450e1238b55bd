import Foundation
import HearsayCasting
import HearsayScript

extension RenderSummary {
  /// Sums up a recording.
  init(_ recording: Recording, of lines: Selection, cast: Cast, bank: VoiceBank, missing: [String]) {
    let script = lines.script
    let sounds = (try? cast.sounds(in: bank)) ?? [:]
    var parts: [Script.Character.ID: Part] = [:]
    var doubtful: [Int] = []
    var heard = recording.lines.makeIterator()
    for next in lines {
      if next.line.isDoubtful { doubtful.append(next.number) }
      guard next.line.isSpoken, let samples = heard.next()?.samples else { continue }
      let id = next.line.speaker
      var part =
        parts[id]
        ?? Part(
          name: script.character(id)?.name ?? id, voice: sounds[id]?.voice ?? "", lines: 0, seconds: 0)
      part.lines += 1
      part.seconds += Double(samples) / Double(recording.rate)
      parts[id] = part
    }
    let order = script.characters.map(\.id).compactMap { parts[$0] }.enumerated()
    self.init(
      seconds: recording.seconds,
      lines: recording.lines.count, spoken: recording.spoken,
      parts: order.sorted { ($1.element.seconds, $0.offset) < ($0.element.seconds, $1.offset) }.map(\.element),
      doubtful: doubtful, silences: recording.silences,
      recordings: recording.recordings, missing: missing)
  }

  /// Names the files of the formats that were asked for.
  mutating func add(_ plan: OutputPlan, _ record: Record, in production: Production) {
    files = plan.formats.flatMap { record.outputs[$0.rawValue]?.files.keys.sorted() ?? [] }
      .map { production.folder.appending(path: $0) }
    if let first = files.first { audiobook = first }
  }
}

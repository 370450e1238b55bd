import ArgumentParser
import Foundation
import HearsayKit

/// What a render made, for people.
struct SummaryReport {
  let summary: RenderSummary
  let took: Duration

  func show() {
    let spoken = summary.parts.reduce(0) { $0 + $1.seconds }
    Terminal.say(
      Table.text(
        summary.parts,
        [
          ("speaker", .left, { $0.name }), ("voice", .left, { $0.voice }),
          ("lines", .right, { Figures.grouped($0.lines) }), ("length", .right, { Figures.length($0.seconds) }),
          ("share", .right, { Figures.percent(spoken > 0 ? $0.seconds / spoken : 0) }),
        ]))
    if !summary.doubtful.isEmpty {
      Terminal.say(
        "\(summary.doubtful.count) doubtful \(plural("line", summary.doubtful.count)): \(listed(summary.doubtful))")
    }
    let recorded = summary.recordings.filter(\.isUsed).compactMap(\.line).sorted()
    if !recorded.isEmpty {
      Terminal.say("\(recorded.count) recorded \(plural("line", recorded.count)): \(listed(recorded))")
    }
    guard !summary.isUnchanged else {
      return Terminal.say("nothing has changed: \(names), \(Figures.length(summary.seconds))")
    }
    let seconds = took.inSeconds
    let anew = summary.spoken == summary.lines ? "" : ", \(Figures.grouped(summary.spoken)) of them spoken anew"
    Terminal.say(
      "\(Figures.length(summary.seconds)) of audio, \(Figures.grouped(summary.lines)) lines\(anew), in "
        + "\(String(format: "%.1f", seconds)) s (\(Figures.times(seconds > 0 ? summary.seconds / seconds : 0)) real time)"
    )
    Terminal.say("the audiobook: \(names)")
  }

  /// The files that were asked for; where there are many, the first and how many more.
  private var names: String {
    let shown = summary.files.prefix(6).map(\.relativePath).joined(separator: ", ")
    return summary.files.count > 6 ? "\(shown) and \(summary.files.count - 6) more" : shown
  }

  /// Names what could not be read of the manuscript.
  static func name(_ missing: [String]) { missing.forEach { Terminal.say("hearsay: \($0)") } }

  /// Names what could not be read of the manuscript, and ends with the status that says so, where there is any.
  static func fail(_ missing: [String]) throws {
    name(missing)
    if !missing.isEmpty { throw ExitCode(ExitStatus.wordsMissing) }
  }

  /// Names the lines that could not be spoken.
  static func name(_ silences: [RenderSummary.Silence]) {
    for silence in silences {
      Terminal.say("hearsay: line \(silence.line) is not all there: \(silence.reason): \(silence.text.prefix(80))")
    }
  }

  /// Names the recordings that are not heard, or are odd.
  static func name(_ recordings: [RenderSummary.Recorded]) {
    for recording in recordings {
      guard let remark = recording.remark else { continue }
      let line = recording.line.map { " (line \($0))" } ?? ""
      let ending = recording.isLost ? ": the line is spoken by its voice instead" : ""
      Terminal.say("hearsay: recordings/\(recording.file)\(line): \(remark)\(ending)")
    }
  }

  private func plural(_ word: String, _ count: Int) -> String { count == 1 ? word : word + "s" }

  /// The first numbers of a list, and how many more there are.
  private func listed(_ numbers: [Int]) -> String {
    let shown = numbers.prefix(12).map(String.init).joined(separator: ", ")
    return numbers.count > 12 ? "\(shown) and \(numbers.count - 12) more" : shown
  }
}

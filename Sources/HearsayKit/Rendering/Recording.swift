import HearsayScript
import HearsaySpeech

/// What was heard of a script: each line with its length, and what could not be said.
struct Recording {
  /// A line that was heard, or a break.
  struct Heard {
    /// Counted from 1 through the whole script.
    let number: Int
    let line: Script.Line
    /// The line's own length; 0 for a break.
    let seconds: Double
    /// Its take; nil for a break.
    let take: Take?
    /// The sample of the audiobook at which it begins.
    let start: Int
  }

  /// The length in seconds, pauses included.
  var seconds = 0.0
  var lines: [Heard] = []
  /// The recordings in the folder, and what became of them.
  var recordings: [RenderSummary.Recorded] = []

  /// How many lines were spoken anew; those that say the same in the same voice are spoken once, and count all.
  var spoken: Int {
    let anew = Set(lines.compactMap(\.take).filter { $0.origin == .spoken }.map(\.key))
    return lines.count { $0.take.map { anew.contains($0.key) } ?? false }
  }

  /// The lines that are silence, in all or in part.
  var silences: [RenderSummary.Silence] {
    lines.compactMap { heard in
      heard.take?.flaw.map { RenderSummary.Silence(line: heard.number, text: heard.line.text, reason: $0) }
    }
  }
}

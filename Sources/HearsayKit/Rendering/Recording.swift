import HearsayScript
import HearsaySpeech

/// What was heard of a script: little of each line, since a book may have very many, and what could not be said.
struct Recording {
  /// A line that was heard.
  struct Heard {
    /// Counted from 1 through the whole script.
    let number: Int
    /// What its take is known by.
    let take: TakeKey
    /// The line's own length in samples.
    let samples: Int
    /// The sample of the audiobook at which it begins.
    let start: Int
    /// Whether the take was made now.
    let isNew: Bool
  }

  /// The length in seconds, pauses included.
  var seconds = 0.0
  /// Samples a second.
  let rate: Int
  private(set) var lines: [Heard] = []
  /// The lines that are silence, in all or in part.
  private(set) var silences: [RenderSummary.Silence] = []
  /// The recordings in the folder, and what became of them.
  var recordings: [RenderSummary.Recorded] = []

  init(rate: Int) { self.rate = rate }

  /// Adds a line that was heard from this sample on.
  mutating func append(_ heard: NumberedLine, in take: Take, from start: Int) {
    lines.append(
      Heard(
        number: heard.number, take: take.key, samples: take.samples, start: start, isNew: take.origin == .spoken))
    if let flaw = take.flaw {
      silences.append(RenderSummary.Silence(line: heard.number, text: heard.line.text, reason: flaw))
    }
  }

  /// How many lines were spoken anew; those that say the same in the same voice are spoken once, and count all.
  var spoken: Int {
    let anew = Set(lines.lazy.filter(\.isNew).map(\.take))
    return lines.count { anew.contains($0.take) }
  }
}

extension Script {
  /// A line whose speaker a person should look at.
  public struct Doubt: Sendable, Hashable, CustomStringConvertible {
    /// Someone who may have said it.
    public struct Candidate: Sendable, Hashable {
      /// The character's id.
      public var id: Character.ID
      /// The name, each character's own.
      public var name: String
      /// How likely, from 0 to 1; nil where nothing is known.
      public var confidence: Double?
    }

    /// The line's number, counted from 1 through the script.
    public var number: Int
    /// The chapter's, counted from 1.
    public var chapter: Int
    /// The line.
    public var line: Line
    /// Who has it now, then who else it might be, likeliest first.
    public var candidates: [Candidate]

    /// The longest piece of a line that is shown, in letters.
    private static let longestQuote = 60

    /// The doubt on one row: `6  O'Tull 0.412, or Pip 0.355: “Not I.” (turn: answers the line before)`.
    public var description: String {
      let names = candidates.map { candidate in
        OneRow.shown(candidate.name) + (candidate.confidence.map { " " + Share.text($0) } ?? "")
      }
      let shown = OneRow.shown(line.text)
      let words = shown.count > Self.longestQuote ? shown.prefix(Self.longestQuote) + "…" : shown
      return "\(number)  \(names.joined(separator: ", or ")): “\(words)”"
        + (line.because.map { " (\(OneRow.shown($0)))" } ?? "")
    }
  }

  /// The doubtful lines, the worst first: the least sure, then in script order. A line of which nothing is known is worst.
  public var doubts: [Doubt] {
    let labels = SpeakerLabels(characters)
    var doubts: [Doubt] = []
    var number = 0
    for (index, chapter) in chapters.enumerated() {
      for line in chapter.lines {
        number += 1
        guard line.isDoubtful else { continue }
        let first = Doubt.Candidate(id: line.speaker, name: labels[line.speaker], confidence: line.confidence)
        doubts.append(
          Doubt(
            number: number, chapter: index + 1, line: line,
            candidates: [first]
              + line.alternatives.map {
                Doubt.Candidate(id: $0.speaker, name: labels[$0.speaker], confidence: $0.confidence)
              }))
      }
    }
    return doubts.sorted { ($0.line.confidence ?? 0, $0.number) < ($1.line.confidence ?? 0, $1.number) }
  }
}

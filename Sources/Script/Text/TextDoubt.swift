/// The row under a doubtful line: `[? 0.412 because the turn fits; or Pip 0.355]`.
enum TextDoubt {
  static let start = "[?"

  static func row(_ line: Script.Line, _ labels: SpeakerLabels) -> String {
    var row = start + line.confidence.map { " " + Share.text($0) }.joined
    row += line.because.map { " " + OneRow.shown($0) }.joined
    row += line.alternatives.first.map { "; or \(labels[$0.speaker]) \(Share.text($0.confidence))" }.joined
    return row + "]"
  }

  /// Gives a line back what a row says of it; what the row does not say is left alone.
  static func read(_ row: String, into line: inout Script.Line, _ cast: NamedCast) {
    var words = row.dropFirst(start.count).split(separator: " ")
    if let last = words.last, last.hasSuffix("]") { words[words.count - 1] = last.dropLast() }
    line.confidence = nil
    line.because = nil
    if let share = words.first.flatMap({ Double($0) }), (0...1).contains(share) {
      line.confidence = rounded(share)
      words.removeFirst()
    }
    if let other = words.lastIndex(of: "or"), other >= 1 ? words[other - 1].hasSuffix(";") : false,
      words.count > other + 2,
      let share = Double(words[words.count - 1]), (0...1).contains(share),
      let id = cast.known(words[(other + 1)..<(words.count - 1)].joined(separator: " "))
    {
      line.alternatives = [Script.Alternative(speaker: id, confidence: rounded(share))]
      words[other - 1] = words[other - 1].dropLast()
      words.removeSubrange(other...)
    }
    let because = words.joined(separator: " ")
    line.because = because.isEmpty ? nil : because
  }
}

extension Optional<String> {
  fileprivate var joined: String { self ?? "" }
}

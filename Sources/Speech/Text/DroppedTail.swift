import HearsaySpeakerProtocol

/// Whether the engine left out the end of a text.
///
/// Its word events can't simply be counted, since it tells of no event for many small words. But where its last event lies
/// more than a clause before the end, or there is far less sound than letters, something is missing.
enum DroppedTail {
  /// Texts of fewer letters vary too much to be judged by their length.
  static let fewestLetters = 30
  /// The share of a fair length under which a take is too short.
  static let shortest = (numerator: 3, denominator: 5)
  /// How many letters must follow the clause of the last event before it counts as a loss.
  static let lettersAfter = 12

  /// What is wrong, in words; nil where nothing is.
  static func flaw(in report: SpokenReport, of text: ArraySlice<UInt8>, voice: SpeakingVoice) -> String? {
    let fair = SpeechMeasure.fairLength(of: text, voice: voice)
    if SpeechMeasure.letters(in: text) >= fewestLetters,
      report.samples * shortest.denominator < fair * shortest.numerator
    {
      return "the engine gave far too little sound"
    }
    // Another program than the engine tells of no words.
    guard voice.command.isEmpty else { return nil }
    let rest = Array(text.dropFirst(max(report.lastEvent, 0)))
    let after = TextPieces.clauses(of: rest).dropFirst().joined()
    if SpeechMeasure.letters(in: after.map { rest[$0] }) >= lettersAfter { return "the engine stopped before the end" }
    return nil
  }
}

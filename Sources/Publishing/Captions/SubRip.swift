import HearsayAudiobook
import HearsayScript

/// Captions as SubRip, `.srt`: the speaker's name stands before the words where the speaker changes.
enum SubRip {
  /// Writes the captions of a publication.
  static func text(_ publication: Publication) -> String {
    let clock = Clock(rate: publication.timeline.rate)
    let labels = SpeakerLabels(publication.script.characters)
    var text = ""
    var speaker: Script.Character.ID?
    for (index, cue) in publication.cues.enumerated() {
      text += "\(index + 1)\n\(clock.span(cue.samples, mark: ","))\n"
      let rows = speaker == cue.speaker ? cue.rows : named(cue, labels[cue.speaker])
      text += rows.map { plain($0.text) }.joined(separator: "\n") + "\n\n"
      speaker = cue.speaker
    }
    return text
  }

  /// The rows with the speaker's name before them, set anew where that still makes two.
  private static func named(_ cue: Cue, _ name: String) -> [ArraySlice<Cue.Piece>] {
    let name = Cue.Piece(
      text: name + ":", space: " ", samples: cue.samples.lowerBound..<cue.samples.lowerBound,
      width: ColumnWidth.of(name) + 1)
    let whole = [name] + cue.rows.joined()
    return CueRows.wrap(whole[...], columns: CueCutter.columns) ?? [[name] + cue.rows[0]] + cue.rows.dropFirst()
  }

  /// The format has tags (`<i>`, `{\an8}`) and no way to escape them: a word joiner (U+2060), which shows nothing, keeps
  /// what looks like one from being one.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x3C || $0 == 0x7B || $0 == 0x3E }) else { return text }
    return text.replacing("<", with: "<\u{2060}").replacing("{", with: "{\u{2060}").replacing(
      "-->", with: "--\u{2060}>")
  }
}

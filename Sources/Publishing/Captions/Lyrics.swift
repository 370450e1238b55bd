import HearsayAudiobook
import HearsayScript

/// Captions as `.lrc`, as music players show them: a row and its time, at will each word's own (the enhanced form).
enum Lyrics {
  /// Writes the captions of a publication.
  static func text(_ publication: Publication, words: Bool = false) -> String {
    let clock = Clock(rate: publication.timeline.rate)
    let labels = SpeakerLabels(publication.script.characters)
    var tags = [("ti", publication.metadata.title)]
    if let author = publication.metadata.author { tags += [("ar", author), ("au", author)] }
    tags += [("al", publication.metadata.title), ("la", LanguageTag.sound(publication.metadata.language))]
    tags += [("length", clock.minutes(publication.timeline.samples)), ("re", "Hearsay")]
    var text = tags.map { "[\($0):\(OneRow.shown($1).replacing("]", with: ")"))]\n" }.joined()
    var speaker: Script.Character.ID?
    for cue in publication.cues {
      text += "[\(clock.minutes(cue.samples.lowerBound))]"
      if speaker != cue.speaker { text += plain(labels[cue.speaker]) + ": " }
      if words {
        for piece in cue.rows.joined() {
          text += "<\(clock.minutes(piece.samples.lowerBound))>" + plain(piece.text) + piece.space
        }
        text += "<\(clock.minutes(cue.samples.upperBound))>"
      } else {
        text += plain(cue.text)
      }
      text += "\n"
      speaker = cue.speaker
    }
    // A row without words takes the last ones off the screen.
    return text + "[\(clock.minutes(publication.cues.last?.samples.upperBound ?? 0))]\n"
  }

  /// A word joiner (U+2060), which shows nothing, keeps brackets in the text from being read as times.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x5B || $0 == 0x3C }) else { return text }
    return text.replacing("[", with: "[\u{2060}").replacing("<", with: "<\u{2060}")
  }
}

import HearsayAudiobook
import HearsayScript

/// Captions as WebVTT (W3C, 2019), each cue in a `<v>` of its speaker.
enum WebVTT {
  /// Writes the captions of a publication; with `words`, each word carries its own time.
  static func text(_ publication: Publication, words: Bool = false) -> String {
    let clock = Clock(rate: publication.timeline.rate)
    let labels = SpeakerLabels(publication.script.characters)
    var text = "WEBVTT\n\nNOTE\n"
    for row in publication.credits { text += note(row) + "\n" }
    var number = 0
    for chapter in publication.timeline.chapters {
      if let title = chapter.title { text += "\nNOTE Chapter: \(note(title))\n" }
      for cue in chapter.lines.flatMap(publication.cutter.cues) {
        number += 1
        text += "\n\(number)\n\(clock.span(cue.samples))\n"
        text += "<v \(escaped(labels[cue.speaker]))>"
        text += cue.rows.map { words ? timed($0, in: cue, clock) : escaped($0.text) }.joined(separator: "\n")
        text += "\n"
      }
    }
    return text
  }

  /// A row with a time before each word. Such a time must lie within the cue (section 4.2.2): the first word has the cue's.
  private static func timed(_ row: ArraySlice<Cue.Piece>, in cue: Cue, _ clock: Clock) -> String {
    let start = clock.milliseconds(cue.samples.lowerBound), end = clock.milliseconds(cue.samples.upperBound)
    var text = ""
    for (index, piece) in row.enumerated() {
      let time = clock.milliseconds(piece.samples.lowerBound)
      if time > start, time < end { text += "<\(clock.hours(piece.samples.lowerBound))>" }
      text += escaped(piece.text) + (index + 1 < row.count ? piece.space : "")
    }
    return text
  }

  /// What would be markup is written as a character reference, which the format's cue text and annotations know.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return text }
    return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// A row of a comment, in which nothing but an arrow means anything.
  private static func note(_ text: String) -> String { OneRow.shown(text).replacing("-->", with: "→") }
}

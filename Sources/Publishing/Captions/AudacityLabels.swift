import HearsayAudiobook
import HearsayScript

/// A label track as Audacity imports it: a row a line, `start TAB end TAB text`, in seconds.
enum AudacityLabels {
  /// Writes the labels of a publication: each line's number, speaker and words.
  static func text(_ publication: Publication) -> String {
    let clock = Clock(rate: publication.timeline.rate)
    let labels = SpeakerLabels(publication.script.characters)
    var text = ""
    for line in publication.timeline.chapters.flatMap(\.lines) {
      text += clock.seconds(line.samples.lowerBound) + "\t" + clock.seconds(line.samples.upperBound) + "\t"
      text += "\(line.number) \(labels[line.line.speaker]): \(OneRow.shown(line.line.text))\n"
    }
    return text
  }
}

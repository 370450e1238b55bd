import HearsayAudiobook
import HearsayCasting
import HearsayScript
import HearsaySpeakerProtocol
import HearsaySpeech
import HearsayWording

/// What is to be said, an utterance for each line that is spoken, made as it is asked for.
struct Utterances<Lines: Sequence<NumberedLine> & Sendable>: Sequence, Sendable {
  let lines: Lines
  /// The numbers of the lines that people have recorded: these are passed over.
  let recorded: Set<Int>
  /// By speaker; a line of anybody else is passed over.
  let sounds: [Script.Character.ID: Sound]
  let wordings: [Script.Character.ID: Wording]
  /// The loudness of a line in no particular manner, in LUFS.
  let loudness: Double

  func makeIterator() -> Iterator { Iterator(rest: lines.makeIterator(), utterances: self) }

  /// Makes one utterance after the other.
  struct Iterator: IteratorProtocol {
    fileprivate var rest: Lines.Iterator
    fileprivate let utterances: Utterances

    mutating func next() -> Utterance? {
      while let next = rest.next() {
        guard next.line.isSpoken, !utterances.recorded.contains(next.number),
          let sound = utterances.sounds[next.line.speaker]?.performing(next.line),
          let wording = utterances.wordings[next.line.speaker]
        else { continue }
        let voice = SpeakingVoice(
          file: sound.file, rate: sound.rate, pitch: sound.pitch, range: sound.range,
          gain: sound.gain + Loudness.gain(for: utterances.loudness, level: sound.level, loss: sound.loss),
          command: sound.command, seconds: sound.seconds)
        return Utterance(text: next.line.text, wording: wording, voice: voice)
      }
      return nil
    }
  }
}

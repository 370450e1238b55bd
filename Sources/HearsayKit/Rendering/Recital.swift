import Foundation
import HearsayAudiobook
import HearsayCasting
import HearsayScript
import HearsaySpeakerProtocol
import HearsaySpeech
import HearsayWording

/// Speaks a script in its cast, and stitches the takes as they come.
struct Recital {
  let script: Script
  let cast: Cast
  let bank: VoiceBank
  let pool: SpeakerPool
  /// Words that are said as somebody has settled.
  var lexicon = LexiconSheet()

  /// The numbers of the lines that are left out, because the voices tell what they say.
  var bareTags: Set<Int> { cast.tags == .drop ? BareTag.numbers(in: script, cast: cast) : [] }

  /// The form of the samples that the engine gives. Starts a worker, so a missing engine is found out at once.
  func format() async throws -> SampleFormat { SampleFormat(rate: try await pool.engine().sampleRate) }

  /// What is to be said, an utterance for each line that is spoken.
  /// - Throws: `CastProblem` for a speaker who is not cast.
  private func utterances(of lines: [Script.Line]) throws -> [Utterance] {
    let sounds = try cast.sounds(in: bank)
    let wordings = wordings(of: lines)
    return try lines.filter(\.isSpoken).map { line in
      guard let sound = sounds[line.speaker]?.performing(line) else {
        throw CastProblem.nobody(line.speaker, there: cast.roles.map(\.character))
      }
      let voice = SpeakingVoice(
        file: sound.file, rate: sound.rate, pitch: sound.pitch, range: sound.range, gain: sound.gain)
      return Utterance(text: line.text, wording: wordings[line.speaker] ?? Wording(), voice: voice)
    }
  }

  /// How each speaker's lines are read aloud.
  private func wordings(of lines: [Script.Line]) -> [Script.Character.ID: Wording] {
    var wordings: [Script.Character.ID: Wording] = [:]
    for line in lines where wordings[line.speaker] == nil { wordings[line.speaker] = wording(of: line) }
    return wordings
  }

  /// How a line is read aloud: by its language's rules, with the lexicon's words for its speaker.
  func wording(of line: Script.Line) -> Wording {
    Wording(
      language: script.language, lexicon: lexicon.lexicon(for: line.speaker, language: script.language))
  }

  /// Speaks lines, hands each spoken one over with its take and each break without, in order.
  /// - Throws: `SpeechError`, `CastProblem`, `CancellationError`, and whatever `body` throws.
  func perform(
    _ lines: [Script.Line], afresh: Bool = false, _ body: (Script.Line, Take?) throws -> Void
  ) async throws {
    var takes = pool.takes(of: try utterances(of: lines), afresh: afresh).makeAsyncIterator()
    for line in lines {
      try Task.checkCancellation()
      guard line.isSpoken else {
        try body(line, nil)
        continue
      }
      guard let take = try await takes.next() else { throw CancellationError() }
      try body(line, take)
    }
  }
}

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
  /// The book's loudness in LUFS.
  var loudness = Loudness.standard
  /// Words that are said as somebody has settled.
  var lexicon = LexiconSheet()

  /// The numbers of the lines that are left out, because the voices tell what they say.
  var bareTags: Set<Int> { cast.tags == .drop ? BareTag.numbers(in: script, cast: cast) : [] }

  /// The form of the samples that the engine gives. Starts a worker, so a missing engine is found out at once.
  func format() async throws -> SampleFormat { SampleFormat(rate: try await pool.engine().sampleRate) }

  /// What is to be said, an utterance for each line that is spoken.
  /// - Throws: `CastProblem` for a speaker who is not cast.
  private func utterances(of lines: some Sequence<Script.Line>) throws -> [Utterance] {
    let sounds = try cast.sounds(in: bank)
    let gain = Loudness.gain(for: loudness)
    var wordings: [Script.Character.ID: Wording] = [:]
    return try lines.map { line in
      guard let sound = sounds[line.speaker]?.performing(line) else {
        throw CastProblem.nobody(line.speaker, there: cast.roles.map(\.character))
      }
      let voice = SpeakingVoice(
        file: sound.file, rate: sound.rate, pitch: sound.pitch, range: sound.range, gain: sound.gain + gain)
      let wording = wordings[line.speaker] ?? self.wording(of: line)
      wordings[line.speaker] = wording
      return Utterance(text: line.text, wording: wording, voice: voice)
    }
  }

  /// How a line is read aloud: by its language's rules, with the lexicon's words for its speaker.
  func wording(of line: Script.Line) -> Wording {
    Wording(
      language: script.language, lexicon: lexicon.lexicon(for: line.speaker, language: script.language))
  }

  /// Speaks lines, hands each spoken one over with its take and each break without, in order.
  /// - Parameter recorded: the takes of lines that people have recorded, by the line's place among `lines`.
  /// - Throws: `SpeechError`, `CastProblem`, `CancellationError`, and whatever `body` throws.
  func perform(
    _ lines: [Script.Line], afresh: Bool = false, recorded: [Int: Take] = [:],
    _ body: (Script.Line, Take?) throws -> Void
  ) async throws {
    let due = lines.indices.filter { lines[$0].isSpoken && recorded[$0] == nil }.map { lines[$0] }
    var takes = pool.takes(of: try utterances(of: due), afresh: afresh).makeAsyncIterator()
    for (index, line) in lines.enumerated() {
      try Task.checkCancellation()
      guard line.isSpoken else {
        try body(line, nil)
        continue
      }
      if let take = recorded[index] {
        try body(line, take)
        continue
      }
      guard let take = try await takes.next() else { throw CancellationError() }
      try body(line, take)
    }
  }
}

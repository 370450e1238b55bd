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

  /// The form of the samples that the engine gives. Starts a worker, so a missing engine is found out at once.
  func format() async throws -> SampleFormat { SampleFormat(rate: try await pool.engine().sampleRate) }

  /// What is to be said, an utterance for each line that is spoken.
  /// - Throws: `CastProblem` for a speaker who is not cast.
  private func utterances(of lines: [Script.Line]) throws -> [Utterance] {
    let voices = try cast.sounds(in: bank).mapValues {
      SpeakingVoice(
        file: $0.file, rate: $0.rate, pitch: $0.pitch, range: $0.range,
        gain: $0.gain + Loudness.gain(for: loudness))
    }
    return try lines.filter(\.isSpoken).map { line in
      guard let voice = voices[line.speaker] else {
        throw CastProblem.nobody(line.speaker, there: cast.roles.map(\.character))
      }
      return Utterance(text: line.text, wording: Wording(language: script.language), voice: voice)
    }
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

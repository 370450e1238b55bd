import Foundation
import HearsayAudiobook
import HearsayCasting
import HearsayScript
import HearsaySpeakerProtocol
import HearsaySpeech
import Logging

/// Speaks a script in its cast, and stitches the takes as they come.
struct Recital {
  let script: Script
  let cast: Cast
  let bank: VoiceBank
  let pool: SpeakerPool

  /// Makes a recital whose takes go to a folder.
  init(
    script: Script, cast: Cast, bank: VoiceBank, takes: URL, installation: Installation, jobs: Int?, logger: Logger
  ) {
    self.script = script
    self.cast = cast
    self.bank = bank
    pool = SpeakerPool(
      worker: installation.speaker.path, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      store: TakeStore(folder: takes.path), logger: logger)
  }

  /// The form of the samples that the engine gives. Starts a worker, so a missing engine is found out at once.
  func format() async throws -> SampleFormat { SampleFormat(rate: try await pool.engine().sampleRate) }

  /// What is to be said, a line at a time.
  /// - Throws: `CastProblem` for a speaker who is not cast.
  func utterance(of line: Script.Line) throws -> Utterance {
    let sound = try cast.sound(of: line.speaker, in: bank)
    return Utterance(
      text: line.text,
      voice: SpeakingVoice(
        file: sound.file, rate: sound.rate, pitch: sound.pitch, range: sound.range, gain: sound.gain))
  }

  /// Speaks lines, hands each spoken one over with its take and each break without, in order.
  /// - Throws: `SpeechError`, `CastProblem`, `CancellationError`, and whatever `body` throws.
  func perform(_ lines: [Script.Line], _ body: (Script.Line, Take?) throws -> Void) async throws {
    let utterances = try lines.filter(\.isSpoken).map(utterance)
    var takes = pool.takes(of: utterances).makeAsyncIterator()
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

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

  /// The form of the samples that the engine gives. Starts a worker, so a missing engine is found out at once.
  func format() async throws -> SampleFormat { SampleFormat(rate: try await pool.engine().sampleRate) }

  /// Speaks lines, hands each spoken one over with its take and each break without, in order.
  /// - Parameter recorded: the takes of lines that people have recorded, by the line's number.
  /// - Throws: `SpeechError`, `CastProblem` for a speaker who is not cast, `CancellationError`, and whatever `body` throws.
  func perform(
    _ lines: some Sequence<NumberedLine> & Sendable, afresh: Bool = false, recorded: [Int: Take] = [:],
    _ body: (NumberedLine, Take?) throws -> Void
  ) async throws {
    let voices = try cast.sounds(in: bank).mapValues {
      SpeakingVoice(file: $0.file, rate: $0.rate, pitch: $0.pitch, range: $0.range, gain: $0.gain)
    }
    func isDue(_ next: NumberedLine) -> Bool { next.line.isSpoken && recorded[next.number] == nil }
    if let odd = lines.first(where: { isDue($0) && voices[$0.line.speaker] == nil }) {
      throw CastProblem.nobody(odd.line.speaker, there: cast.roles.map(\.character))
    }
    let utterances = Utterances(
      lines: lines, recorded: Set(recorded.keys), voices: voices, wording: Wording(language: script.language))
    var takes = pool.takes(of: utterances, afresh: afresh).makeAsyncIterator()
    for next in lines {
      try Task.checkCancellation()
      guard isDue(next) else {
        try body(next, recorded[next.number])
        continue
      }
      guard let take = try await takes.next() else { throw CancellationError() }
      try body(next, take)
    }
  }
}

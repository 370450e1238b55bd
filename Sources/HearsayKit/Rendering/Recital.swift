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

  /// How a line is read aloud: by its language's rules, with the lexicon's words for its speaker.
  func wording(of line: Script.Line) -> Wording {
    Wording(
      language: script.language, lexicon: lexicon.lexicon(for: line.speaker, language: script.language),
      readsPhonemes: !isExternal(line.speaker))
  }

  /// Whether another program than the engine speaks for someone.
  private func isExternal(_ speaker: Script.Character.ID) -> Bool {
    guard let voice = cast.solo ?? cast.role(of: speaker)?.voice else { return false }
    return bank.voices.first { $0.id == voice }?.isExternal ?? false
  }

  /// Speaks lines, hands each spoken one over with its take and each break without, in order.
  /// - Parameter recorded: the takes of lines that people have recorded, by the line's number.
  /// - Throws: `SpeechError`, `CastProblem` for a speaker who is not cast, `CancellationError`, and whatever `body` throws.
  func perform(
    _ lines: some Sequence<NumberedLine> & Sendable, afresh: Bool = false, recorded: [Int: Take] = [:],
    _ body: (NumberedLine, Take?) throws -> Void
  ) async throws {
    let sounds = try cast.sounds(in: bank)
    var wordings: [Script.Character.ID: Wording] = [:]
    func isDue(_ next: NumberedLine) -> Bool { next.line.isSpoken && recorded[next.number] == nil }
    for next in lines where isDue(next) && wordings[next.line.speaker] == nil {
      guard sounds[next.line.speaker] != nil else {
        throw CastProblem.nobody(next.line.speaker, there: cast.roles.map(\.character))
      }
      wordings[next.line.speaker] = wording(of: next.line)
    }
    let balance = MannerBalance.level(
      of: Selection(script, chapters: nil, leavingOut: bareTags).lazy.map(\.line), sounds: sounds)
    let utterances = Utterances(
      lines: lines, recorded: Set(recorded.keys), sounds: sounds, wordings: wordings,
      loudness: loudness + Double(balance) / 100)
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

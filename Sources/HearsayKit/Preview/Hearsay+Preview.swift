import Foundation
import HearsayAudiobook
import HearsayCasting
import HearsayScript
import HearsaySpeech
import HearsayWording

extension Hearsay {
  /// Speaks some lines of a script into a WAV file, with the pauses between them. A line's samples are those that it has
  /// in a production of the same cast.
  /// - Parameters:
  ///   - numbers: the lines, counted from 1, in order; those that are not there are passed over.
  ///   - casting: the cast, as ``cast(_:from:options:)`` gives it.
  ///   - lexicon: words that are said as somebody has settled, as ``lexicon(for:from:file:)`` gives them.
  ///   - recordings: the folder of people's own recordings of lines, as ``Story/recordings`` names it.
  ///   - file: where the audio goes.
  /// - Returns: the lines that could not be spoken and are silence.
  /// - Throws: an error that describes itself in a line.
  public func preview(
    _ numbers: [Int], of script: Script, casting: Casting, lexicon: LexiconSheet = LexiconSheet(),
    recordings: URL? = nil, to file: URL
  ) async throws -> [RenderSummary.Silence] {
    let numbered = numbers.compactMap { number in script.line(number).map { NumberedLine(number: number, line: $0) } }
    let workshop = FileManager.default.temporaryDirectory.appending(path: "hearsay-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: workshop) }
    var recital = Recital(
      script: script, cast: casting.cast, bank: try voices(),
      pool: speakers(takes: workshop, jobs: min(numbered.count, ProcessInfo.processInfo.activeProcessorCount)))
    recital.lexicon = lexicon
    var pauses = casting.cast.heardPauses
    pauses[.start] = 0
    pauses[.end] = 0
    let format = try await recital.format()
    let made = try recordings.map {
      try Recordings(
        in: RecordingsFolder(folder: $0), of: script, wanted: Set(numbered.map(\.number)), rate: format.rate,
        level: recital.loudness,
        store: recital.pool.store)
    }
    var stitcher = try Stitcher(file: file, format: format, pauses: pauses)
    var silences: [RenderSummary.Silence] = []
    try await recital.perform(numbered, recorded: made?.takes ?? [:]) { next, take in
      try stitcher.append(next.line, take: take.map { URL(filePath: $0.audio) })
      if let flaw = take?.flaw {
        silences.append(RenderSummary.Silence(line: next.number, text: next.line.text, reason: flaw))
      }
    }
    try stitcher.finish().publish()
    return silences
  }

  /// Speaks a voice's sample line into a WAV file.
  /// - Throws: `UnknownVoice`, which lists the voices there are, and what speaking throws.
  public func audition(_ voice: Voice.ID, to file: URL) async throws {
    let bank = try voices()
    let chosen = try bank.voice(voice)
    let language = chosen.languages.lazy.compactMap(bank.language(for:)).first ?? bank.languages.first
    let line = Script.Line(kind: .narration, text: language?.sample ?? "", paragraph: 1)
    let script = Script(
      title: "", characters: [.narrator], chapters: [Script.Chapter(title: nil, lines: [line])])
    let casting = try CastingDirector(bank: bank).cast(script, request: CastingRequest(narrator: voice))
    _ = try await preview([1], of: script, casting: casting, to: file)
  }
}

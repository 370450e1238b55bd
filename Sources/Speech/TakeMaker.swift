import HearsaySpeakerProtocol
import HearsayWording

/// Makes one take, whatever it needs: nothing, one go, or several.
///
/// A text that fails is tried again in a fresh process, then clause by clause; a clause that fails too becomes silence of
/// a fair length, and the take says so.
struct TakeMaker: Sendable {
  let text: SpokenText
  let voice: SpeakingVoice
  let key: TakeKey
  let store: TakeStore
  let queue: SpeakingQueue
  let engine: EngineInfo
  let afresh: Bool

  private var path: TakePath { store.path(for: key) }

  /// A beat of silence for a line without words, in seconds.
  private static let beat = 0.3

  func make() async throws -> Take {
    if !afresh, let words = store.words(of: key) { return take(words.samples, .kept, flaw: words.flaw) }
    try store.makeFolder(for: key)
    if !afresh, let words = try store.archive?.restore(key, to: path) {
      return take(words.samples, .kept, flaw: words.flaw)
    }
    guard text.hasWords else {
      let silence = TakePart(
        text: 0..<0, path: nil, samples: Int(Self.beat * Double(engine.sampleRate)), pause: 0)
      return try join([silence], flaw: nil)
    }
    let pieces = TextPieces.parts(of: text.utf8)
    if pieces.count == 1 {
      let attempt = try await speakTwice(pieces[0], to: path)
      if case .whole(let samples) = attempt { return take(samples, .spoken, flaw: nil) }
    }
    return try await makeOfPieces(pieces)
  }

  private func makeOfPieces(_ pieces: [Range<Int>]) async throws -> Take {
    var parts: [TakePart] = []
    var flaws: [String] = []
    for piece in pieces {
      let place = TakePart.path(parts.count, of: path)
      if pieces.count > 1, case .whole(let samples) = try await speakTwice(piece, to: place) {
        parts.append(TakePart(text: piece, path: place, samples: samples, pause: pause(after: piece)))
        continue
      }
      for clause in TextPieces.clauses(of: Array(text.utf8[piece])) {
        let range = piece.lowerBound + clause.lowerBound..<piece.lowerBound + clause.upperBound
        let (part, flaw) = try await speakClause(range, number: parts.count)
        parts.append(part)
        if let flaw { flaws.append(flaw) }
      }
    }
    return try join(parts, flaw: flaws.first)
  }

  private func speakClause(_ clause: Range<Int>, number: Int) async throws -> (TakePart, flaw: String?) {
    let place = TakePart.path(number, of: path)
    let letters = SpeechMeasure.letters(in: text.utf8[clause])
    let attempt: Attempt = letters == 0 ? .failed("") : try await speak(clause, to: place)
    switch attempt {
    case .whole(let samples):
      return (TakePart(text: clause, path: place, samples: samples, pause: pause(after: clause)), nil)
    case .short(let samples, let flaw):
      return (TakePart(text: clause, path: place, samples: samples, pause: pause(after: clause)), flaw)
    case .failed(let flaw):
      let length = SpeechMeasure.fairLength(of: text.utf8[clause], voice: voice)
      let part = TakePart(text: clause, path: nil, samples: length, pause: pause(after: clause))
      return (part, letters == 0 ? nil : flaw)
    }
  }

  /// What came of one try.
  private enum Attempt {
    case whole(samples: Int)
    /// There is sound, and it seems too little.
    case short(samples: Int, String)
    case failed(String)
  }

  private func speakTwice(_ range: Range<Int>, to path: TakePath) async throws -> Attempt {
    let attempt = try await speak(range, to: path)
    guard case .failed = attempt else { return attempt }
    return try await speak(range, to: path)
  }

  private func speak(_ range: Range<Int>, to path: TakePath) async throws -> Attempt {
    let piece = text.utf8[range]
    switch try await queue.speak(Array(piece), voice: voice, stem: path.stem) {
    case .spoken(_, let report):
      let flaw = DroppedTail.flaw(in: report, of: piece, voice: voice)
      return flaw.map { .short(samples: report.samples, $0) } ?? .whole(samples: report.samples)
    case .failed(_, let failure):
      switch failure {
      case .voiceUnknown, .voiceRefused: throw SpeechError.voiceRefused(voice.file, failure)
      case .cannotWrite(let number): throw SpeechError.cannotWrite(folder: store.folder, reason: systemReason(number))
      case .cannotFork: throw SpeechError.cannotFork(failure)
      case .commandMissing: throw SpeechError.programMissing(voice.command.first ?? "", voice: voice.file)
      default: return .failed(failure.description)
      }
    case .ready, .unable, .misread: return .failed("the worker did not understand")
    }
  }

  /// The engine's own pauses, as measured at 175 words a minute: 0.3 s after a sentence, 0.15 s after a clause.
  private func pause(after range: Range<Int>) -> Int {
    let last = text.utf8[range].last { $0 != 0x20 }
    let isSentence = last.map { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains($0) } ?? false
    return engine.sampleRate * (isSentence ? 300 : 150) * 175 / (1000 * min(max(voice.rate, 80), 450))
  }

  private func join(_ parts: [TakePart], flaw: String?) throws(SpeechError) -> Take {
    let words = try TakeJoining.join(parts, into: path, sampleRate: engine.sampleRate, flaw: flaw)
    return take(words.samples, .spoken, flaw: flaw)
  }

  private func take(_ samples: Int, _ origin: Take.Origin, flaw: String?) -> Take {
    Take(key: key, store: store.folder, samples: samples, origin: origin, flaw: flaw)
  }
}

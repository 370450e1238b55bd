import Foundation
import HearsaySpeakerProtocol
@testable import HearsaySpeech
import HearsayWording
import Testing

/// Takes from an engine that does as the text says: CRASH crashes, MUTE gives no sound, SHORT stops early.
@Suite(.timeLimit(.minutes(10))) struct TakeMakerTests {
  static let engine = EngineInfo(version: "test", sampleRate: 22_050, dataPath: "/")
  static let voice = SpeakingVoice(file: "test")

  static func make(_ shown: String, in workplace: Workplace) async throws -> Take {
    let queue = SpeakingQueue()
    async let worker: Void = serve(queue)
    let text = SpokenText(shown)
    let key = TakeKey(text: text, voice: voice, voiceContent: nil, engine: engine)
    let maker = TakeMaker(
      text: text, voice: voice, key: key, store: workplace.store, queue: queue, engine: engine, afresh: false)
    do {
      let take = try await maker.make()
      await queue.close()
      try await worker
      return take
    } catch {
      await queue.close()
      throw error
    }
  }

  static func serve(_ queue: SpeakingQueue) async throws {
    while let tickets = await queue.next(upTo: 1, waits: true) {
      for ticket in tickets { await queue.deliver(try answer(ticket.request), to: ticket.request.id) }
    }
  }

  static func answer(_ request: SpeakRequest) throws -> SpeakerAnswer {
    let text = String(decoding: request.text, as: UTF8.self)
    if text.contains("CRASH") { return .failed(id: request.id, .crashed(6)) }
    if text.contains("MUTE") { return .failed(id: request.id, .noSound) }
    if text.contains("FULL") { return .failed(id: request.id, .cannotWrite(ENOSPC)) }
    let length = SpeechMeasure.fairLength(of: request.text, voice: voice)
    let last = text.contains("SHORT") ? 0 : request.text.dropLast().lastIndex(of: 0x20).map { $0 + 1 } ?? 0
    let words = TakeWords(
      samples: length, events: [.init(offset: 0, sample: 0), .init(offset: last, sample: length - 9)])
    var writer = try TakeWriter(to: TakePath(stem: request.stem), sampleRate: 22_050)
    try [UInt8](repeating: 1, count: 2 * length).withUnsafeBytes { try writer.write($0) }
    try writer.finish(words)
    return .spoken(id: request.id, SpokenReport(samples: length, events: 2, lastEvent: last))
  }

  @Test(arguments: [("CRASH here", "crashed"), ("MUTE", "no sound")])
  func `a line that can't be spoken is silence of a fair length, and says so each time`(
    text: String, flaw: String
  ) async throws {
    let workplace = try Workplace()
    for origin in [Take.Origin.spoken, .kept] {
      let take = try await Self.make(text, in: workplace)
      #expect(take.flaw?.contains(flaw) == true)
      #expect(take.origin == origin)
      #expect(take.samples == SpeechMeasure.fairLength(of: Array(text.utf8), voice: Self.voice))
      #expect(try take.sampleBytes() == [UInt8](repeating: 0, count: 2 * take.samples))
    }
  }

  @Test func `only the clause that fails is silent, and the words keep their times`() async throws {
    let workplace = try Workplace()
    let text = "What comes before, the CRASH itself, and after."
    let take = try await Self.make(text, in: workplace)
    #expect(take.flaw?.contains("crashed") == true)
    let bytes = try take.sampleBytes()
    #expect(bytes.count == 2 * take.samples)
    let times = WordTime.times(of: text, in: try #require(workplace.store.words(of: take.key)))
    let heard = times.map { time in bytes[2 * time.samples.lowerBound..<2 * time.samples.upperBound].contains(1) }
    #expect(heard == [true, true, true, false, false, false, true, true])
    let parts = try workplace.files().keys.filter { $0.contains("part") }
    #expect(parts.isEmpty)
  }

  @Test func `a dropped tail is noticed, and what there is is kept`() async throws {
    let workplace = try Workplace()
    #expect(try await Self.make("SHORT and nothing more", in: workplace).flaw == nil)
    // Spoken clause by clause, the second clause is complete.
    #expect(try await Self.make("SHORT it is, and there is much more to be told.", in: workplace).flaw == nil)
    let report = SpokenReport(samples: 100_000, events: 1, lastEvent: 0)
    let text = Array("It is short, and there is much more to be told.".utf8)
    #expect(DroppedTail.flaw(in: report, of: text[...], voice: Self.voice)?.contains("before the end") == true)
    let tooLittle = SpokenReport(samples: 20_000, events: 9, lastEvent: text.count - 5)
    #expect(DroppedTail.flaw(in: tooLittle, of: text[...], voice: Self.voice)?.contains("too little") == true)
  }

  @Test func `a full disk stops the run, and says so`() async throws {
    let workplace = try Workplace()
    await #expect {
      _ = try await Self.make("FULL", in: workplace)
    } throws: {
      ($0 as? SpeechError)?.description.contains("No space left") == true
    }
  }
}

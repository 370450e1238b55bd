import Foundation
import HearsaySpeakerProtocol
import HearsaySpeech
import Testing

@Suite(.timeLimit(.minutes(10)), .enabled(if: Workplace.worker != nil, "hearsay-speaker is not built"))
struct SpeakerPoolTests {
  static let texts = (1...24).map { "This is sentence number \($0), and the \($0 % 3 == 0 ? "cat" : "dog") sat on it." }

  @Test func `takes come in order, whole, and are not spoken again`() async throws {
    let workplace = try Workplace()
    let takes = try await workplace.pool(jobs: 2).all(Self.texts)
    #expect(takes.count == 24)
    #expect(takes.allSatisfy { $0.origin == .spoken && $0.flaw == nil && $0.samples > 20_000 })
    #expect(Set(takes.map(\.key)).count == 24)
    for take in takes {
      let bytes = try #require(FileManager.default.contents(atPath: take.audio))
      let header = try #require(WaveHeader(bytes: Array(bytes.prefix(44))))
      #expect(header.sampleRate == 22_050 && header.samples == take.samples && header.fileLength == bytes.count)
    }
    let again = try await workplace.pool().all(Self.texts)
    #expect(again.map(\.key) == takes.map(\.key))
    #expect(again.allSatisfy { $0.origin == .kept })
  }

  @Test func `bytes depend neither on the number of workers nor on the order`() async throws {
    let (first, second) = (try Workplace(), try Workplace())
    _ = try await first.pool(jobs: 2).all(Self.texts)
    _ = try await second.pool(jobs: 1).all(Self.texts.reversed())
    let files = try first.files()
    #expect(files.count == 24)
    #expect(try second.files() == files)
  }

  @Test func `a line sounds the same alone and among others in other voices, one of which crashes the engine`()
    async throws
  {
    let (together, alone) = (try Workplace(), try Workplace())
    let files = ["gmw/en-US", "gmw/en-US+f3", "gmw/en+klatt4", "gmw/en+whisper", "roa/fr", "gmw/de+croak"]
    var utterances = Self.texts.enumerated().map { index, text in
      Utterance(text: text, voice: SpeakingVoice(file: files[index % files.count], rate: 120 + 10 * index))
    }
    utterances.insert(Utterance(text: TroubleTests.crasher, voice: SpeakingVoice(file: "gmw/en-US")), at: 7)
    _ = try await together.pool().all(utterances)
    for utterance in utterances { _ = try await alone.pool().all([utterance]) }
    #expect(try together.files() == alone.files())
  }

  @Test func `equal lines are one take, other voices are others`() async throws {
    let workplace = try Workplace()
    let plain = SpeakingVoice(file: "gmw/en-US")
    let voices = [
      plain, plain, SpeakingVoice(file: "gmw/en-US+f3"), SpeakingVoice(file: "gmw/en-US", rate: 200),
      SpeakingVoice(file: "gmw/en-US", pitch: 70), SpeakingVoice(file: "gmw/en-US", range: 90),
      SpeakingVoice(file: "gmw/en-US", gain: -300),
    ]
    let takes = try await workplace.pool(jobs: 2).all(voices.map { Utterance(text: "The same words.", voice: $0) })
    #expect(takes[0] == takes[1])
    let contents = Set(takes.compactMap { FileManager.default.contents(atPath: $0.audio) })
    #expect(contents.count == 6)
  }

  @Test func `the words' times lie in the take`() async throws {
    let workplace = try Workplace()
    let text = "“Because of _the_ house,” he said--and the café was open."
    let take = try await workplace.pool().all([text])[0]
    let words = try #require(workplace.store.words(of: take.key))
    let times = WordTime.times(of: text, in: words)
    #expect(times.count == 11)
    #expect(times.allSatisfy { !$0.samples.isEmpty })
    #expect(times.last?.samples.upperBound == take.samples)
  }

  @Test(arguments: ["missing", "truncated", "overwritten", "one sample", "the end of the words"])
  func `a damaged take is made again`(damage: String) async throws {
    let workplace = try Workplace()
    let take = try await workplace.pool().all(["Something that matters."])[0]
    let whole = try #require(FileManager.default.contents(atPath: take.audio))
    let url = URL(filePath: take.audio)
    switch damage {
    case "missing": try FileManager.default.removeItem(at: url)
    case "truncated": try whole.dropLast(100).write(to: url)
    case "overwritten": try Data("RIFF".utf8).write(to: url)
    case "one sample": try Self.overwrite(take.audio, at: 1000)
    default: try Self.overwrite(take.audio, at: whole.count - 8)
    }
    let again = try await workplace.pool().all(["Something that matters."])[0]
    #expect(again.origin == .spoken)
    #expect(FileManager.default.contents(atPath: take.audio) == whole)
  }

  /// Overwrites a byte in place, as a failing disk or another program would.
  static func overwrite(_ path: String, at offset: Int) throws {
    let file = try FileHandle(forUpdating: URL(filePath: path))
    defer { try? file.close() }
    try file.seek(toOffset: UInt64(offset))
    let byte = try #require(try file.read(upToCount: 1)?.first)
    try file.seek(toOffset: UInt64(offset))
    try file.write(contentsOf: [byte ^ 1])
  }

  @Test func `a take that only lost its time is whole, and has it again`() async throws {
    let workplace = try Workplace()
    let take = try await workplace.pool().all(["Something that matters."])[0]
    func changed() throws -> Date? {
      try FileManager.default.attributesOfItem(atPath: take.audio)[.modificationDate] as? Date
    }
    let sealed = try changed()
    try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: take.audio)
    #expect(try changed() != sealed)
    let again = try await workplace.pool().all(["Something that matters."])[0]
    #expect(again.origin == .kept)
    #expect(try changed() == sealed)
  }

  @Test func `a line without words is a beat of silence`() async throws {
    let workplace = try Workplace()
    let take = try await workplace.pool().all(["…", "* * *"])[0]
    #expect(take.flaw == nil)
    #expect(take.samples == 6615)
    #expect(try take.sampleBytes().allSatisfy { $0 == 0 })
  }

  @Test func `a line longer than any paragraph is spoken in pieces and joined`() async throws {
    let workplace = try Workplace()
    let text = (1...150).map { "Number \($0) goes to the market, and buys a very large basket of eggs." }
      .joined(separator: " ")
    let take = try await workplace.pool(jobs: 2).all([text])[0]
    #expect(take.flaw == nil)
    #expect(take.samples > 150 * 22_050 * 2)
    let words = try #require(workplace.store.words(of: take.key))
    #expect(words.events.last.map { $0.sample > take.samples - 22_050 } == true)
    #expect(try workplace.files().keys.allSatisfy { !$0.contains(".part") && !$0.contains("unfinished") })
  }

  @Test func `a voice of our own is known by its content, not by its place`() async throws {
    let workplace = try Workplace()
    let content = "name own\nlanguage en-us\nphonemes en-us\ndictrules 3 6\npitch 60 90\n"
    for name in ["A+f3", "b"] { try Data(content.utf8).write(to: URL(filePath: "\(workplace.folder)/\(name)")) }
    let takes = try await workplace.pool().all(
      ["A+f3", "b"].map { Utterance(text: "Hello there.", voice: SpeakingVoice(file: "\(workplace.folder)/\($0)")) })
    #expect(takes[0].key == takes[1].key)
    try Data((content + "roughness 5\n").utf8).write(to: URL(filePath: "\(workplace.folder)/A+f3"))
    let changed = try await workplace.pool().all(
      [Utterance(text: "Hello there.", voice: SpeakingVoice(file: "\(workplace.folder)/A+f3"))])
    #expect(changed[0].key != takes[0].key)
  }

  @Test func `takes that no line needs are cleared, and nothing else`() async throws {
    let workplace = try Workplace()
    let takes = try await workplace.pool().all(["One line.", "Another line."])
    let folder = (takes[0].audio as NSString).deletingLastPathComponent
    let stem = (takes[0].audio as NSString).deletingPathExtension
    let foreign = [folder + "/notes.txt", workplace.folder + "/takes/readme", stem + ".flac", stem + ".part-x.wav"]
    let leftovers = [takes[0].audio + ".unfinished", stem + ".part-3.wav", stem + ".part-3.wav.unfinished"]
    for path in foreign + leftovers { try Data("x".utf8).write(to: URL(filePath: path)) }
    #expect(workplace.store.clear(keeping: [takes[0].key]) == 4)
    let left = FileManager.default
    #expect(foreign.allSatisfy { left.fileExists(atPath: $0) })
    #expect(!leftovers.contains { left.fileExists(atPath: $0) })
    #expect(left.fileExists(atPath: takes[0].audio))
    #expect(!left.fileExists(atPath: takes[1].audio))
  }

  @Test func `the engine lists its voices`() async throws {
    let workplace = try Workplace()
    let engine = try await workplace.pool().engine()
    #expect(engine.sampleRate == 22_050)
    let voices = EngineVoices(of: engine)
    for name in ["gmw/en-US", "gmw/en-US+f3"] { #expect(voices.contains(name)) }
    for name in ["en-gb", "gmw/en-US+nosuch", "gmw/nosuch", "", "gmw", "/nosuch/file"] {
      #expect(!voices.contains(name))
    }
  }
}

import Foundation
import HearsayAcoustics
import HearsayCasting
import HearsaySpeech
import HearsaySpeakerProtocol
import Testing

/// Whether the engine speaks the bank's voices as the bank says.
@Suite("The bank's voices, spoken", .timeLimit(.minutes(10))) struct SpokenVoicesTests {
  private static func bank() throws -> VoiceBank {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try VoiceBank(readingFrom: root.appending(path: "Voices"))
  }

  @Test func `every file and variant is in the installed data`() async throws {
    let engine = EngineVoices(of: try await Workplace().pool().engine())
    for voice in try Self.bank().voices where voice.engine == "espeak-ng" {
      #expect(engine.contains(voice.engineName), "\(voice.id)")
    }
  }

  @Test func `every voice sounds different from every other, and every variant from its plain voice`() async throws {
    let workplace = try Workplace()
    let voices = try Self.bank().voices.filter { !$0.isExternal }
    let plain = voices.filter { $0.variant != nil }.map { voice in
      var utterance = Self.utterance(voice)
      utterance.voice.file = voice.file
      return utterance
    }
    let takes = try await workplace.pool(jobs: 2).all(voices.map(Self.utterance) + plain)
    var heard: [Data: String] = [:]
    for (place, take) in takes.enumerated() {
      let audio = try #require(FileManager.default.contents(atPath: take.audio))
      guard place < voices.count else {
        let variants = voices.filter { $0.variant != nil }.map(\.id)
        #expect(heard[audio].map(variants.contains) != true, "\(heard[audio] ?? "") is its plain voice")
        continue
      }
      #expect(take.samples > 10_000, "\(voices[place].id)")
      if let other = heard.updateValue(voices[place].id, forKey: audio) {
        Issue.record("\(voices[place].id) sounds as \(other) does")
      }
    }
  }

  @Test func `every English voice is within a decibel of the common level`() async throws {
    let workplace = try Workplace()
    let voices = try Self.bank().voices.filter { $0.languages.contains("en") && !$0.isExternal }
    // A book of −19 LUFS: a decibel over the bank's level, and what the limiter takes is given back.
    let readings = voices.map { voice in
      var utterance = Self.utterance(voice)
      utterance.voice.gain += 100 + Int(((voice.measured?.loss ?? 0) * 100).rounded())
      return utterance
    }
    let takes = try await workplace.pool(jobs: 2).all(readings)
    for (take, voice) in zip(takes, voices) {
      let bytes = try #require(FileManager.default.contents(atPath: take.audio)).suffix(take.samples * 2)
      let samples = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
        Double(Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)) / 32768
      }
      let loudness = try #require(IntegratedLoudness.lufs(of: Signal(samples: samples, rate: 22050)))
      #expect(abs(loudness + 19) <= 1, "\(voice.id): \(loudness)")
    }
  }

  private static let passage = """
    The old boat lay on the shore, and nobody had moved it for years. Who would buy such a thing? We should have \
    thought of that before the rain came! Still, a good carpenter could put her right by June, with some oak, a little \
    pitch, and a lot of patience.
    """

  private static func utterance(_ voice: Voice) -> Utterance {
    let sound = Sound(voice)
    return Utterance(
      text: passage,
      voice: SpeakingVoice(
        file: sound.file, rate: sound.rate, pitch: sound.pitch, range: sound.range, gain: sound.gain))
  }
}

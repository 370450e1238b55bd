import HearsaySpeakerProtocol
import HearsaySpeech
import HearsayWording
import Testing

@Suite struct WordingTimesTests {
  static func times(_ shown: String, _ wording: Wording) async throws -> [WordTime] {
    let workplace = try Workplace()
    var utterance = Utterance(text: shown, voice: .init(file: "gmw/en-US"))
    utterance.wording = wording
    let take = try #require(try await workplace.pool().all([utterance]).first)
    let words = try #require(workplace.store.words(of: take.key))
    return WordTime.times(of: shown, wording: wording, in: words)
  }

  @Test(.enabled(if: Workplace.worker != nil))
  func `words that are said otherwise keep the others' times`() async throws {
    let lexicon = Lexicon([Lexicon.Entry(word: "gull", said: .phonemes("g'Vl"))])
    let plain = try await Self.times("The gull flew far over many houses", Wording())
    let said = try await Self.times("The gull flew far over many houses", Wording(language: "en", lexicon: lexicon))
    #expect(plain.map(\.range) == said.map(\.range))
    for (one, other) in zip(plain, said) {
      #expect(abs(one.samples.lowerBound - other.samples.lowerBound) < 2205, "\(one) \(other)")
    }
  }

  @Test(.enabled(if: Workplace.worker != nil))
  func `a number in words is heard as long as it takes`() async throws {
    let wording = Wording(language: "en")
    let figures = try await Self.times("in 1984 houses fell", wording)
    let words = try await Self.times("in nineteen eighty-four houses fell", wording)
    #expect(figures.count == 4)
    #expect(words.count == 5)
    #expect(abs(figures[2].samples.lowerBound - words[3].samples.lowerBound) < 1500)
  }
}

import HearsayAudiobook
import Testing

@Suite("A book's loudness")
struct LoudnessTests {
  @Test("is a number that is the same for every voice that no limiter touches", arguments: [-31.0, -25, -23])
  func plain(loudness: Double) {
    for loss in [0, 20, 100] {
      #expect(Loudness.gain(for: loudness, loss: loss) == Int((loudness - Loudness.bank) * 100))
    }
  }

  @Test("gives back what the limiter takes, all of it at the standard", arguments: [0, 50, 240, 400])
  func loss(loss: Int) {
    #expect(Loudness.gain(for: Loudness.standard, loss: loss) == 100 + loss)
    let louder = Loudness.gain(for: -18, loss: loss) - Loudness.gain(for: -19, loss: loss)
    #expect(louder > 100, "a louder book meets more peaks")
    #expect(Loudness.gain(for: -18, level: 2000, loss: loss) <= 2200 + 800, "not without end")
  }

  @Test("counts a manner's level as the book's own")
  func level() {
    #expect(Loudness.gain(for: -21, level: 200, loss: 150) == Loudness.gain(for: -19, loss: 150))
  }
}

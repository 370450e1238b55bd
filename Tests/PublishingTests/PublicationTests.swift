import HearsayAudiobook
import Testing

@Suite("The timeline of a publication")
struct PublicationTests {
  @Test("a sample is a moment in seconds")
  func seconds() {
    #expect(Timeline(rate: 22050, samples: 44100, chapters: []).seconds(11025) == 0.5)
  }
}

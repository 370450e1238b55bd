import HearsayAudiobook
import HearsayScript
import Testing

@Suite("A timeline")
struct TimelineBuilderTests {
  private func line(_ text: String) -> Script.Line { Script.Line(kind: .narration, text: text, paragraph: 1) }

  @Test(
    "has chapters without a gap: from their first line to the next one's, the first from the start, the last to the end"
  )
  func chaptersAdjoin() {
    var builder = TimelineBuilder(rate: 1_000)
    builder.beginChapter("One")
    builder.append(line("a"), number: 1, samples: 500..<900)
    builder.append(line("b"), number: 2, samples: 950..<1_000)
    builder.beginChapter(nil)
    builder.append(line("c"), number: 4, samples: 2_000..<2_100)
    let timeline = builder.finish(samples: 3_000)
    #expect(timeline.chapters.map(\.title) == ["One", nil])
    #expect(timeline.chapters.map(\.samples) == [0..<2_000, 2_000..<3_000])
    #expect(timeline.chapters.map { $0.lines.map(\.number) } == [[1, 2], [4]])
    #expect(timeline.samples == 3_000)
  }

  @Test("tells words from the start of the book")
  func wordsMove() {
    var builder = TimelineBuilder(rate: 1_000)
    let words = [Timeline.Word(range: 0..<3, samples: 0..<40), Timeline.Word(range: 4..<7, samples: 40..<100)]
    builder.append(line("now go"), number: 1, samples: 500..<600, words: words)
    let heard = builder.finish(samples: 700).chapters[0].lines[0]
    #expect(heard.words.map(\.samples) == [500..<540, 540..<600])
    #expect(heard.words.map(\.range) == [0..<3, 4..<7])
  }

  @Test("leaves out a chapter in which nothing is heard")
  func silentChapter() {
    var builder = TimelineBuilder(rate: 1_000)
    builder.beginChapter("Silent")
    builder.beginChapter("Heard")
    builder.append(line("a"), number: 2, samples: 5..<9)
    #expect(builder.finish(samples: 10).chapters.map(\.title) == ["Heard"])
    #expect(TimelineBuilder(rate: 1).finish(samples: 0).chapters.isEmpty)
  }
}

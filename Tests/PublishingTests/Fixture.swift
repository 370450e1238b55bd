import HearsayAudiobook
import HearsayScript

@testable import HearsayPublishing

/// A small publication made of rows: `narrator: text`, `# Title` for a chapter's heading, `***` for a scene break.
///
/// At 1,000 samples a second each word lasts 100 samples a letter; half a second of silence goes before each line.
enum Fixture {
  static func publication(
    _ rows: [String], title: String = "The Tide", author: String? = "A. Writer", language: String = "en"
  ) -> Publication {
    var script = Script(title: title, author: author, language: language, characters: [.narrator], chapters: [])
    var timed: [Timeline.Chapter] = []
    var sample = 0, number = 0
    for row in rows {
      number += 1
      if row.hasPrefix("# ") {
        let text = String(row.dropFirst(2))
        script.chapters.append(Script.Chapter(title: text, lines: []))
        timed.append(Timeline.Chapter(title: text, samples: sample..<sample, lines: []))
      } else if script.chapters.isEmpty {
        script.chapters.append(Script.Chapter(title: nil, lines: []))
        timed.append(Timeline.Chapter(title: nil, samples: 0..<0, lines: []))
      }
      let line = line(row, number: number, &script)
      script.chapters[script.chapters.count - 1].lines.append(line)
      guard line.isSpoken else { continue }
      sample += 500
      let words = words(line.text, from: sample)
      let end = words.last?.samples.upperBound ?? sample + 300
      timed[timed.count - 1].lines.append(
        Timeline.Line(number: number, line: line, samples: sample..<end, words: words))
      sample = end
    }
    sample += 500
    for index in timed.indices {
      let start = index == 0 ? 0 : timed[index].lines.first?.samples.lowerBound ?? timed[index].samples.lowerBound
      let end =
        index + 1 < timed.count
        ? timed[index + 1].lines.first?.samples.lowerBound ?? timed[index + 1].samples.lowerBound : sample
      timed[index].samples = start..<end
    }
    return Publication(
      script: script, timeline: Timeline(rate: 1000, samples: sample, chapters: timed), slug: "the-tide")
  }

  private static func line(_ row: String, number: Int, _ script: inout Script) -> Script.Line {
    if row == "***" { return Script.Line(kind: .break, text: "", paragraph: number) }
    if row.hasPrefix("# ") { return Script.Line(kind: .heading, text: String(row.dropFirst(2)), paragraph: number) }
    let parts = row.split(separator: ": ", maxSplits: 1).map(String.init)
    let name = parts[0], text = parts.count > 1 ? parts[1] : ""
    guard name != "narrator" else { return Script.Line(kind: .narration, text: text, paragraph: number) }
    let id = CharacterID.make(name: name)
    if script.character(id) == nil { script.characters.append(Script.Character(id: id, name: name)) }
    return Script.Line(kind: .dialogue, speaker: id, text: text, paragraph: number, confidence: 0.9)
  }

  /// Words as runs of letters and digits, as the timeline has them.
  private static func words(_ text: String, from start: Int) -> [Timeline.Word] {
    var words: [Timeline.Word] = []
    var begun: Int?
    var offset = 0, sample = start
    func close() {
      guard let from = begun else { return }
      words.append(Timeline.Word(range: from..<offset, samples: sample..<sample + 100 * (offset - from)))
      sample += 100 * (offset - from)
      begun = nil
    }
    for scalar in text.unicodeScalars {
      let isLetter =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "'" || scalar == "’"
      if isLetter { begun = begun ?? offset } else { close() }
      offset += UTF8.width(scalar)
    }
    close()
    return words
  }
}

import HearsayAudiobook
import HearsayScript

/// What stands on a chapter's page, in order: paragraphs of lines, headings, scene breaks.
struct Block: Sendable {
  /// What it is.
  enum Kind: Sendable, Hashable {
    case heading, paragraph, sceneBreak
  }

  var kind: Kind
  /// Its lines with their times; none for a scene break.
  var lines: [Timeline.Line]
}

extension Publication {
  /// The blocks of a chapter of the timeline. Breaks are not in it; they stand between the numbers of its lines.
  func blocks(of chapter: Timeline.Chapter, breaks: Set<Int>) -> [Block] {
    var blocks: [Block] = []
    var expected: Int?
    for line in chapter.lines {
      if let next = expected, next < line.number, (next..<line.number).contains(where: breaks.contains) {
        blocks.append(Block(kind: .sceneBreak, lines: []))
      }
      expected = line.number + 1
      if line.line.kind == .heading {
        blocks.append(Block(kind: .heading, lines: [line]))
      } else if let last = blocks.last, last.kind == .paragraph, last.lines.last?.line.paragraph == line.line.paragraph
      {
        blocks[blocks.count - 1].lines.append(line)
      } else {
        blocks.append(Block(kind: .paragraph, lines: [line]))
      }
    }
    return blocks
  }

  /// The numbers of the scene breaks.
  var breaks: Set<Int> {
    var numbers: Set<Int> = []
    var number = 0
    for chapter in script.chapters {
      for line in chapter.lines {
        number += 1
        if line.kind == .break { numbers.insert(number) }
      }
    }
    return numbers
  }

  /// A chapter's name in lists: its title, or how it begins.
  func name(of chapter: Timeline.Chapter, number: Int) -> String {
    if let title = chapter.title.map(OneRow.shown), !title.isEmpty { return title }
    let opening = OneRow.shown(chapter.lines.first { !$0.line.text.isEmpty }?.line.text ?? "")
    if opening.isEmpty { return "Chapter \(number)" }
    return opening.count > 40 ? opening.prefix(40) + "…" : opening
  }
}

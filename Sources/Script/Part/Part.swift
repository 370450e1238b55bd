/// One speaker's lines, for the actor: numbered as in the whole script, with the line before each of them as its cue.
///
/// A part is a script again, so every format can be written, and a part can be spoken like any other script.
public struct Part: Sendable, Hashable {
  /// The speaker's lines and their cues, in the chapters in which they stand.
  public let script: Script
  /// The numbers that ``script``'s lines have in the whole script.
  public let numbers: [Int]
  /// Whose part it is.
  public let speaker: Script.Character
  /// How many lines the speaker has.
  public let lineCount: Int
  /// How many words these have.
  public let wordCount: Int

  /// The rate at which ``minutes`` are estimated, in words a minute: ACX, which sells audiobooks, counts 9,300 an hour.
  public static let wordsPerMinute = 155.0

  /// About how long the speaker speaks, in minutes.
  public var minutes: Double { Double(wordCount) / Self.wordsPerMinute }

  /// Takes a part out of a script.
  ///
  /// - Parameters:
  ///   - name: The speaker's id, name or alias.
  ///   - cues: Whether the spoken line before each of the speaker's, in the same chapter, goes with it.
  /// - Throws: ``SelectionError`` where nobody of that name speaks.
  public init(of name: String, in whole: Script, cues: Bool) throws(SelectionError) {
    guard let speaker = whole.character(named: name) else { throw SelectionError(noSpeaker: name, in: whole) }
    var script = whole, numbers: [Int] = [], lineCount = 0, words = Words(), before = 0
    script.chapters = []
    for chapter in whole.chapters {
      let kept = Self.lines(of: chapter, spokenBy: speaker.id, cues: cues)
      for index in kept where chapter.lines[index].speaker == speaker.id {
        lineCount += 1
        words.add(chapter.lines[index].text)
      }
      if !kept.isEmpty {
        script.chapters.append(Script.Chapter(title: chapter.title, lines: kept.map { chapter.lines[$0] }))
      }
      numbers += kept.map { before + $0 + 1 }
      before += chapter.lines.count
    }
    guard lineCount > 0 else { throw SelectionError(noSpeaker: name, in: whole) }
    script.keepThoseSpokenOf()
    self.script = script
    self.numbers = numbers
    self.speaker = speaker
    self.lineCount = lineCount
    wordCount = words.words.count
  }

  /// The places of the lines to keep; a cue that is the speaker's own line or an earlier one's cue stands once.
  private static func lines(
    of chapter: Script.Chapter, spokenBy id: Script.Character.ID, cues: Bool
  ) -> [Int] {
    var kept: [Int] = []
    var lastSpoken: Int?
    for (index, line) in chapter.lines.enumerated() where line.isSpoken {
      if line.speaker == id {
        if cues, let cue = lastSpoken, kept.last != cue { kept.append(cue) }
        kept.append(index)
      }
      lastSpoken = index
    }
    return kept
  }

  /// Whether a line is the speaker's own, and not a cue.
  func isOwn(_ line: Script.Line) -> Bool { line.speaker == speaker.id }

  /// The part on one row: `part of Wren: 3 lines, 10 words, less than a minute`.
  public var summary: String {
    let minutes = Int(self.minutes.rounded())
    let length = minutes == 0 ? "less than a minute" : "about " + Counted.text(minutes, "minute")
    return "part of \(OneRow.shown(speaker.name)): \(Counted.text(lineCount, "line")), "
      + "\(Counted.text(wordCount, "word")), \(length)"
  }
}

extension Script {
  /// Leaves out the characters of whom no line speaks.
  fileprivate mutating func keepThoseSpokenOf() {
    var kept: Set<Character.ID> = [narrator]
    for line in lines {
      kept.insert(line.speaker)
      for other in line.alternatives { kept.insert(other.speaker) }
    }
    characters.removeAll { !kept.contains($0.id) }
  }
}

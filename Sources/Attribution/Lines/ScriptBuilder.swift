import HearsayManuscript
import HearsayScript

/// Writes the ranked story down as a script: lines in reading order, and those who speak.
struct ScriptBuilder {
  /// Below this a speaker can't be told: one in seven would be right.
  static let guess: Float = 0.15

  private let book: Book
  private let shown: [UInt8]
  private let story: Story
  private let ranking: Ranking
  private let reasons: ReasonFinder
  private let deliveries: DeliveryFinder
  private var roll: SpeakerRoll
  /// By paragraph: what it is split into.
  private let pieces: [[LineSplitter.Piece]]
  /// By quotation: its utterance.
  private var utteranceOf: [Int]

  static func script(
    of book: Book, story: Story, ranking: Ranking, source: Script.Source?, language: String
  ) -> Script {
    var builder = ScriptBuilder(book: book, story: story, ranking: ranking, language: language)
    let chapters = builder.chapters()
    return Script(
      title: book.title ?? "", author: book.author, language: language, narrator: builder.roll.narrator, source: source,
      characters: builder.roll.characters, chapters: chapters,
      omitted: book.omissions.map {
        Script.Omission(start: $0.range.lowerBound, end: $0.range.upperBound, reason: $0.reason)
      }
    ).withLineIDs()
  }

  private init(book: Book, story: Story, ranking: Ranking, language: String) {
    self.book = book
    shown = ShownText.bytes(of: book)
    self.story = story
    self.ranking = ranking
    let split = LineSplitter.split(book, story.reading)
    pieces = split.pieces
    deliveries = DeliveryFinder(story, language: language)
    reasons = ReasonFinder(story: story, ranking: ranking, lines: split.lines)
    roll = SpeakerRoll(story: story)
    utteranceOf = Array(repeating: -1, count: story.reading.quotations.count)
    for (index, utterance) in story.utterances.enumerated() {
      for quotation in utterance.quotations { utteranceOf[quotation] = index }
    }
    for (quotation, utterance) in utteranceOf.enumerated() {
      let choice = utterance >= 0 ? told(ranking.choices[utterance])?.member : nil
      if let member = story.settledLines[quotation] ?? choice { roll.enter(member) }
    }
  }

  private mutating func chapters() -> [Script.Chapter] {
    var number = 0
    var chapters: [Script.Chapter] = []
    for chapter in book.chapters {
      var lines: [Script.Line] = []
      for paragraph in chapter.paragraphs {
        lines.append(contentsOf: self.lines(of: paragraph, number: number))
        number += 1
      }
      chapters.append(Script.Chapter(title: chapter.title, lines: lines))
    }
    return chapters
  }

  private mutating func lines(of paragraph: Book.Paragraph, number: Int) -> [Script.Line] {
    switch paragraph.kind {
    case .sceneBreak:
      return [
        Script.Line(
          kind: .break, speaker: roll.narrator, text: "", paragraph: number + 1, source: Span(paragraph.range))
      ]
    case .heading:
      return [narration(paragraph.range, kind: .heading, paragraph: number)]
    case .prose, .verse:
      return pieces[number].map { piece in
        piece.quotation.map { speech(piece, quotation: $0, paragraph: number) }
          ?? narration(piece.range, kind: .narration, paragraph: number)
      }
    }
  }

  private func narration(_ range: Range<Int>, kind: Script.Line.Kind, paragraph: Int) -> Script.Line {
    Script.Line(
      kind: kind, speaker: roll.narrator, text: LineText.collapsed(shown[range]), paragraph: paragraph + 1,
      source: Span(range))
  }

  private mutating func speech(_ piece: LineSplitter.Piece, quotation: Int, paragraph: Int) -> Script.Line {
    let quoted = story.reading.quotations[quotation]
    let utterance = utteranceOf[quotation]
    var choices = utterance >= 0 ? ranking.choices[utterance] : []
    let settled = story.settledLines[quotation]
    if let settled { choices = [Ranking.Choice(member: settled, probability: 1)] }
    let speaker = told(choices).flatMap { roll.id(of: $0.member) } ?? roll.unknown()
    let mode: Script.Line.Mode? =
      switch quoted.kind {
      case .speech: nil
      case .thought: .thought
      case .letter: .letter
      case .sign: .sign
      }
    return Script.Line(
      kind: .dialogue, speaker: speaker, text: LineText.spoken(piece.range, of: quoted, in: shown),
      paragraph: paragraph + 1, source: Span(piece.range),
      delivery: utterance >= 0 ? deliveries.delivery(of: story.utterances[utterance]) : nil, mode: mode,
      confidence: rounded(choices.first?.probability ?? 0),
      because: settled == nil
        ? reasons.reason(for: utterance)
        : settled == story.markedLines[quotation] ? "marked in the manuscript" : "settled by hand",
      alternatives: choices.dropFirst().compactMap { choice in
        // Those who never speak have no voice to give.
        guard choice.probability >= 0.005, let id = roll.id(of: choice.member) else { return nil }
        return Script.Alternative(speaker: id, confidence: rounded(choice.probability))
      })
  }

  /// The first choice, unless it is hardly better than a guess.
  private func told(_ choices: [Ranking.Choice]) -> Ranking.Choice? {
    choices.first.flatMap { $0.probability < Self.guess ? nil : $0 }
  }

  private func rounded(_ probability: Float) -> Double { (Double(probability) * 1000).rounded() / 1000 }
}

import HearsayManuscript

/// A book prepared for training: the same candidates and features as in use, open to the contributors' tool.
package struct TrainingBook {
  private let story: Story
  private let first: FeatureTable

  /// Reads a book as attribution does.
  package init(_ book: Book) {
    story = Story(book, quotations: QuotationFinder().quotations(in: book), language: book.language)
    first = FirstStage.table(of: story)
  }

  /// What the second stage keeps of the first's inputs.
  private var kept: FeatureTable { first.keeping(SecondStage.keptPlaces) }

  /// The inputs' names of both stages.
  package static var firstNames: [String] { FirstStage.names }
  package static var secondNames: [String] { SecondStage.names }

  /// By utterance, the first row; one more at the end.
  package var starts: [Int] { first.starts }
  /// By row, the candidate.
  package var candidates: [Int32] { first.members }
  /// Row by row, the first stage's inputs.
  package var firstValues: [Float] { first.values }

  /// Row by row, the second stage's inputs, given the first stage's probabilities.
  package func secondValues(_ probabilities: [Float]) -> [Float] {
    SecondStage.table(of: story, first: kept, probabilities: probabilities).values
  }

  /// By row, what a model file makes of the book in the end, not calibrated; nil where the file is not sound.
  package func finalProbabilities(model bytes: [UInt8]) -> [Float]? {
    guard let model = Model(bytes) else { return nil }
    guard !first.members.isEmpty else { return [] }
    return Ranking.probabilities(of: story, table: kept, scores: model.first.scores(of: first.values), model: model)
  }

  /// By utterance, the bytes of its quotations.
  package var spans: [[[Int]]] {
    story.utterances.map { utterance in
      utterance.quotations.map {
        [story.reading.quotations[$0].inner.lowerBound, story.reading.quotations[$0].inner.upperBound]
      }
    }
  }

  /// By utterance, how it stands to the one before.
  package var buckets: [Int] { story.utterances.indices.map { Transitions.bucket($0, in: story) } }

  /// By member: name, aliases and kind.
  package var members: [(name: String, aliases: [String], kind: String, gender: Float)] {
    story.cast.members.map { ($0.name, $0.aliases, "\($0.kind)", $0.gender) }
  }

  /// The narrator among the members, -1 where nobody says "I".
  package var narrator: Int { story.cast.narrator ?? -1 }

  /// By row, what the hand-set weights say.
  package var plainProbabilities: [Float] { PlainScorer.probabilities(of: first) }

  /// By utterance, the primary tag's rank, kind, order and whom it names, -1 for nobody, for sorting errors.
  package var tags: [[Int]] {
    story.utterances.map {
      let (tag, rank) = $0.primary
      let named = tag.mention >= 0 ? story.mentions[tag.mention].member : -1
      return [rank, Int(tag.kind.rawValue), Int(tag.order.rawValue), named, tag.hasCoreVerb ? 1 : 0]
    }
  }
}

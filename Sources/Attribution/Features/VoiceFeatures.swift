/// Whether an utterance sounds like a candidate: its words against those of what he is already believed to say, by a
/// unigram language model smoothed towards the whole book (Dirichlet prior, Zhai and Lafferty 2004).
struct VoiceFeatures {
  static let names = ["voice", "voicePerWord"]
  /// The prior's weight, in words.
  static let prior: Float = 60
  /// How sure a belief must be to teach.
  static let surety: Float = 0.6

  private let story: Story
  private let beliefs: Beliefs
  private var words = WordCounts()
  private var totals: [Float]
  private var book: [Float]
  private var bookTotal: Float = 0

  init(story: Story, beliefs: Beliefs) {
    self.story = story
    self.beliefs = beliefs
    totals = Array(repeating: 0, count: story.cast.members.count)
    book = Array(repeating: 0, count: story.reading.vocabulary.count)
    for index in story.utterances.indices {
      let isSure = beliefs.most[index] > Self.surety
      let member = isSure ? beliefs.table.members[beliefs.top[index]] : 0
      forEachWord(of: index) { word in
        book[Int(word)] += 1
        bookTotal += 1
        guard isSure else { return }
        words.add(beliefs.most[index], member: member, word: word)
        totals[Int(member)] += beliefs.most[index]
      }
    }
  }

  private func forEachWord(of index: Int, _ body: (Int32) -> Void) {
    for quotation in story.utterances[index].quotations {
      for token in story.reading.quotationTokens[quotation] where story.reading.tokens[token].isWord {
        body(story.reading.tokens[token].word)
      }
    }
  }

  /// By candidate: the log ratio of his words to the book's, whole and per word; his own share in it taken out.
  func scores(of index: Int) -> [[Float]] {
    var own: [Int32] = []
    forEachWord(of: index) { if own.count < 120 { own.append($0) } }
    let isSure = beliefs.most[index] > Self.surety
    return beliefs.table.rows(of: index).map { row in
      let member = beliefs.table.members[row]
      let isOwn = isSure && beliefs.top[index] == row
      let taken: Float = isOwn ? beliefs.most[index] : 0
      let total = totals[Int(member)] - taken * Float(own.count)
      guard total > 20 else { return [0, 0] }
      var sum: Float = 0
      for word in own {
        let share = max(0.5, book[Int(word)]) / bookTotal
        let count = max(0, words.count(member: member, word: word) - taken)
        let ratio = (count + Self.prior * share) / ((total + Self.prior) * share)
        sum += Float(FastMath.log(Double(ratio)))
      }
      return [max(-20, min(20, sum)), sum / Float(max(4, own.count))]
    }
  }
}

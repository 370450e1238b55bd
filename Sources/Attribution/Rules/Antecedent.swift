import HearsayManuscript

/// Whom "he" or "she" beside a speech takes up: who acted last in the same paragraph, or in the narration right before.
enum Antecedent {
  struct Found {
    var member: Int
    /// Whether it stands in the paragraph of the speech.
    var isInside: Bool
  }

  static func of(_ index: Int, gender: Float, in story: Story) -> Found? {
    let utterance = story.utterances[index]
    if let member = actor(in: utterance.room.lowerBound..<utterance.tokens.lowerBound, gender: gender, of: story) {
      return Found(member: member, isInside: true)
    }
    guard utterance.room.lowerBound == utterance.tokens.lowerBound, utterance.paragraph > 0 else { return nil }
    let before = story.reading.paragraphs[utterance.paragraph - 1]
    guard before.kind == .prose, before.quotations.isEmpty,
      utterance.tokens.lowerBound == story.reading.paragraphs[utterance.paragraph].tokens.lowerBound,
      before.scene == story.reading.paragraphs[utterance.paragraph].scene
    else { return nil }
    return actor(in: before.tokens, gender: gender, of: story).map { Found(member: $0, isInside: false) }
  }

  /// The subject that began a sentence last; else the last subject, else the first who is named.
  private static func actor(in range: Range<Int>, gender: Float, of story: Story) -> Int? {
    var leading: Int?
    var subject: Int?
    var first: Int?
    func isFitting(_ member: Int) -> Bool {
      story.cast.members[member].gender * gender > -0.25 && story.cast.members[member].kind != .crowd
    }
    var reference = place(of: range.lowerBound, in: story.references.count) { story.references[$0].token }
    func readReferences(before token: Int) {
      while reference < story.references.count, story.references[reference].token < token {
        let pronoun = story.references[reference]
        reference += 1
        guard pronoun.isSubject, (pronoun.isMale ? 1 : -1) * gender >= 0,
          story.reading.tokens[pronoun.token].startsSentence, isFitting(pronoun.member)
        else {
          continue
        }
        leading = pronoun.member
      }
    }
    var index = place(of: range.lowerBound, in: story.mentions.count) { story.mentions[$0].tokens.lowerBound }
    while index < story.mentions.count, story.mentions[index].tokens.lowerBound < range.upperBound {
      let mention = story.mentions[index]
      index += 1
      readReferences(before: mention.tokens.lowerBound)
      guard mention.isNarration, !mention.isFirstPerson, !mention.isPossessive, !mention.followsPreposition,
        isFitting(mention.member)
      else { continue }
      if mention.isSubject {
        subject = mention.member
        if story.reading.tokens[mention.tokens.lowerBound].startsSentence { leading = mention.member }
      }
      if first == nil { first = mention.member }
    }
    readReferences(before: range.upperBound)
    return leading ?? subject ?? first
  }

  /// The first of so many places that is not before a token, found by halving.
  private static func place(of token: Int, in count: Int, _ tokenAt: (Int) -> Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if tokenAt(middle) < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

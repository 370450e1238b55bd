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

  /// The last subject of a stretch of narration; where none is named, the first who is.
  private static func actor(in range: Range<Int>, gender: Float, of story: Story) -> Int? {
    var low = 0
    var high = story.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if story.mentions[middle].tokens.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var subject: Int?
    var first: Int?
    while low < story.mentions.count, story.mentions[low].tokens.lowerBound < range.upperBound {
      let mention = story.mentions[low]
      low += 1
      let person = story.cast.members[mention.member]
      guard mention.isNarration, !mention.isFirstPerson, !mention.isPossessive, !mention.followsPreposition,
        person.gender * gender > -0.25, person.kind != .crowd
      else { continue }
      if mention.isSubject { subject = mention.member }
      if first == nil { first = mention.member }
    }
    return subject ?? first
  }
}

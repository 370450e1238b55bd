/// A place where a member of the cast is named or meant by a pronoun.
struct Sighting: Sendable {
  var token: Int
  var member: Int
  /// The mention's number; -1 for a pronoun.
  var mention: Int
  var paragraph: Int
  var isNarration: Bool
  var isSubject: Bool

  var isPronoun: Bool { mention < 0 }

  /// Mentions and pronouns in text order.
  static func merged(
    _ mentions: [Mention], _ references: [PronounResolver.Reference], in reading: Reading
  ) -> [Sighting] {
    var merged: [Sighting] = []
    merged.reserveCapacity(mentions.count + references.count)
    var next = 0
    func add(_ reference: PronounResolver.Reference) {
      merged.append(
        Sighting(
          token: reference.token, member: reference.member, mention: -1,
          paragraph: Int(reading.tokens[reference.token].paragraph), isNarration: true, isSubject: reference.isSubject))
    }
    for (index, mention) in mentions.enumerated() {
      while next < references.count, references[next].token < mention.tokens.lowerBound {
        add(references[next])
        next += 1
      }
      merged.append(
        Sighting(
          token: mention.tokens.lowerBound, member: mention.member, mention: index, paragraph: Int(mention.paragraph),
          isNarration: mention.isNarration, isSubject: mention.isSubject))
    }
    while next < references.count {
      add(references[next])
      next += 1
    }
    return merged
  }
}

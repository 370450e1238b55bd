/// The rule of the newcomer: "An old man filled the door", who speaks, is the one whom the scene soon calls Pascoe without
/// having brought him in.
enum NewcomerNamed {
  /// How many tokens behind the role's coming in the name may come up.
  private static let reach = 250
  /// Verbs that stand before whoever comes in: "then came a musician", "entró un muchacho".
  static let comings: Set<String> = [
    "came", "comes", "entered", "appeared", "stood", "sat", "kam", "trat", "erschien", "stand", "saß", "entra", "vint",
    "parut", "apparut", "arriva", "surgit", "llegó", "entró", "vino", "apareció", "salió", "había",
  ]
  private static let arrivals: Set<String> = [
    "came", "comes", "entered", "enters", "arrived", "appeared", "door", "doorway", "threshold", "returned", "joined",
    "stepped", "kam", "trat",
    "erschien", "kommt", "tritt", "entra", "vint", "parut", "arriva", "entre", "entré", "entrée", "arrivé", "arrivée",
    "llegó", "entró", "vino", "apareció",
  ]

  static func joins(in story: Story) -> [Identity.Join] {
    var joins: [Identity.Join] = []
    for (role, member) in story.cast.members.enumerated() where member.kind == .role {
      guard member.noun < 0 || !VoiceRevealed.isVoice(member.noun, in: story.reading) else { continue }
      guard let place = story.mentions.firstIndex(where: { $0.member == role && $0.isNarration }),
        isNew(story.mentions[place], in: story.reading), let person = named(after: place, role: role, in: story)
      else { continue }
      joins.append(Identity.Join(role: role, person: person))
    }
    return joins
  }

  private static func isNew(_ mention: Mention, in reading: Reading) -> Bool {
    !DefiniteReference.isDefinite(mention, in: reading)
  }

  private static func named(after place: Int, role: Int, in story: Story) -> Int? {
    let coming = story.mentions[place]
    let scene = story.reading.paragraphs[Int(coming.paragraph)].scene
    for (index, mention) in story.mentions.enumerated().dropFirst(place + 1) {
      guard mention.tokens.lowerBound - coming.tokens.upperBound < reach,
        story.reading.paragraphs[Int(mention.paragraph)].scene == scene
      else { return nil }
      guard mention.isNarration, mention.isSubject, mention.member != role, mention.member != story.cast.narrator,
        story.cast.members[mention.member].kind == .person
      else { continue }
      let isKnown = story.mentions[..<index].contains { $0.member == mention.member && $0.isNarration }
      if isKnown { continue }
      return arrives(mention, in: story.reading) ? nil : mention.member
    }
    return nil
  }

  /// Whether the sentence around a mention tells of somebody's coming.
  static func arrives(_ mention: Mention, in reading: Reading) -> Bool {
    let tokens = reading.paragraphs[Int(mention.paragraph)].tokens
    var start = mention.tokens.lowerBound
    while start > tokens.lowerBound, !reading.tokens[start - 1].kind.endsSentence { start -= 1 }
    var end = mention.tokens.upperBound
    while end < tokens.upperBound, !reading.tokens[end].kind.endsSentence { end += 1 }
    return (start..<end).contains { arrivals.contains(reading.form($0)) }
  }
}

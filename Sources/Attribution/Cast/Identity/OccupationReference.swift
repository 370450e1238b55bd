/// The rule of occupations: among people with names "the pilot", whom nobody has brought in, is one of them, where only one is left
/// whom it can mean.
enum OccupationReference {
  /// To be a troll is nobody's trade.
  private static let creatures: Set<String> = [
    "troll", "ogre", "goblin", "imp", "ghost", "spirit", "angel", "demon", "devil", "giant", "dwarf", "elf", "fairy",
    "witch", "wizard", "monster", "creature", "thing", "robot", "machine", "computer", "android", "vampire", "dragon",
  ]

  static func joins(in story: Story, where mayBeOne: (Int, Int) -> Bool) -> [Identity.Join] {
    var joins: [Identity.Join] = []
    for (role, member) in story.cast.members.enumerated() where member.kind == .role && member.noun >= 0 {
      let noun = story.reading.vocabulary.traits[Int(member.noun)]
      guard member.adjectives.isEmpty, !noun.has([.genericNoun, .indefinite, .kinNoun]),
        !creatures.contains(story.reading.vocabulary.form(of: member.noun)),
        !VoiceRevealed.isVoice(member.noun, in: story.reading),
        !Animals.contains(story.reading.vocabulary.form(of: member.noun)),
        let first = story.mentions.first(where: { $0.member == role && $0.isNarration }),
        DefiniteReference.isKnownAlready(first, noun: member.noun, in: story),
        !NewcomerNamed.arrives(first, in: story.reading), !isDescribed(after: first, in: story.reading)
      else { continue }
      let there = people(before: first, in: story)
      let fitting = there.filter { person in
        let other = story.cast.members[person]
        return other.gender * member.gender > -0.1 && !hasOffice(other, in: story.reading.vocabulary)
          && mayBeOne(role, person)
      }
      // With one other alone there, "the waiter" is the other one.
      if there.count > 1, fitting.count == 1 { joins.append(Identity.Join(role: role, person: fitting[0])) }
    }
    return joins
  }

  /// "The ferryman was smoking. He was a huge man": somebody new, told by what is seen of him.
  private static func isDescribed(after mention: Mention, in reading: Reading) -> Bool {
    let end = min(reading.tokens.count - 2, mention.tokens.upperBound + 30)
    guard mention.tokens.upperBound < end else { return false }
    return (mention.tokens.upperBound..<end).contains { token in
      guard reading.tokens[token].isNarration, reading.tokens[token].startsSentence else { return false }
      let words = (token..<token + 3).map { reading.form($0) }
      return beings.contains { $0.elementsEqual(words.prefix($0.count)) }
    }
  }

  private static let beings: [[String]] = [
    ["he", "was", "a"], ["she", "was", "a"], ["he", "is", "a"], ["she", "is", "a"], ["it", "was", "a"],
    ["c'était", "un"], ["c'était", "une"], ["il", "était"], ["elle", "était"], ["er", "war", "ein"],
    ["es", "war", "ein"], ["sie", "war", "eine"], ["era", "un"], ["era", "una"], ["era", "um"], ["era", "uma"],
  ]

  /// "The woman who stepped out" may be "the auditor".
  private static func isGeneric(_ member: Int, in story: Story) -> Bool {
    let person = story.cast.members[member]
    return person.kind == .role && person.noun >= 0
      && story.reading.vocabulary.traits[Int(person.noun)].has(.genericNoun)
  }

  /// A doctor is called so, and no pilot.
  private static func hasOffice(_ person: CastMember, in vocabulary: Vocabulary) -> Bool {
    person.titles.contains { vocabulary.traits[Int($0)].has([.officeTitle, .neutralTitle]) }
  }

  /// Those with names who act or speak in the scene before a mention.
  private static func people(before mention: Mention, in story: Story) -> [Int] {
    let scene = story.reading.paragraphs[Int(mention.paragraph)].scene
    var people: [Int] = []
    for other in story.mentions where other.tokens.lowerBound < mention.tokens.lowerBound {
      guard other.isNarration, other.isSubject, other.member != story.cast.narrator,
        story.cast.members[other.member].kind == .person || isGeneric(other.member, in: story),
        !people.contains(other.member),
        story.reading.paragraphs[Int(other.paragraph)].scene == scene
      else { continue }
      people.append(other.member)
    }
    return people
  }
}

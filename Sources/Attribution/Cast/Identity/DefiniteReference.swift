/// The rule of the definite article: "the boy", where no boy has come in before, is somebody known already.
enum DefiniteReference {
  /// The share of a role's places that must point to one person.
  private static let share = 0.6

  static func joins(in story: Story, where mayBeOne: (Int, Int) -> Bool) -> [Identity.Join] {
    var joins: [Identity.Join] = []
    for (role, member) in story.cast.members.enumerated() where member.kind == .role && member.noun >= 0 {
      let traits = story.reading.vocabulary.traits[Int(member.noun)]
      guard traits.has(.genericNoun), traits.has([.maleNoun, .femaleNoun, .childNoun]) else { continue }
      let places = story.mentions.indices.filter {
        story.mentions[$0].member == role && story.mentions[$0].isNarration
      }
      guard let first = places.first, isKnownAlready(story.mentions[first], noun: member.noun, in: story) else {
        continue
      }
      var votes: [Int: Int] = [:]
      for place in places {
        if let person = nearest(
          before: place, traits, in: story, where: { mayBeOne(role, $0) })
        {
          votes[person, default: 0] += 1
        }
      }
      guard let best = votes.keys.sorted().max(by: { votes[$0, default: 0] < votes[$1, default: 0] }),
        Double(votes[best, default: 0]) >= share * Double(places.count)
      else { continue }
      joins.append(Identity.Join(role: role, person: best))
    }
    return joins
  }

  /// Whether the first mention of a role speaks of somebody as known.
  static func isKnownAlready(_ first: Mention, noun: Int32, in story: Story) -> Bool {
    !story.reading.traits(first.tokens.lowerBound).has(.possessive)
      && !comesIn(noun, before: first, in: story) && !entersByDoor(first, in: story.reading)
      && !isDescribed(first, in: story.reading)
  }

  /// "The woman who stepped out", "the man in the cap": somebody new, told by what is seen of him.
  private static func isDescribed(_ mention: Mention, in reading: Reading) -> Bool {
    let next = mention.tokens.upperBound
    return next < reading.tokens.count && reading.tokens[next].isNarration
      && (reading.traits(next).has(.relative) || descriptive.contains(reading.form(next)))
  }

  private static let descriptive: Set<String> = [
    "in", "with", "behind", "at", "am", "im", "mit", "an", "hinter", "au", "aux", "à", "avec", "con", "del", "en",
  ]

  private static let doors: Set<String> = ["door", "porte", "tür", "puerta", "gate", "doorway"]

  /// "The door opened, and the old lady came in."
  private static func entersByDoor(_ mention: Mention, in reading: Reading) -> Bool {
    (max(0, mention.tokens.lowerBound - 12)..<min(reading.tokens.count, mention.tokens.upperBound + 6)).contains {
      doors.contains(reading.form($0))
    }
  }

  /// "a small girl", "another man": somebody new, at or before a mention.
  private static func comesIn(_ noun: Int32, before mention: Mention, in story: Story) -> Bool {
    let reading = story.reading
    for token in 0..<mention.tokens.upperBound
    where reading.tokens[token].word == noun && reading.tokens[token].isWord {
      // "a man's voice" brings in no man.
      if token + 1 < reading.tokens.count, NounPhrase.isGenitive(token + 1, in: reading) { continue }
      var at = token - 1
      while at >= 0, token - at <= 4, reading.tokens[at].isWord {
        let traits = reading.traits(at)
        if traits.has(.article) {
          if !reading.lexicon.definiteArticles.contains(reading.form(at)), !isPredicate(at, in: reading) { return true }
          break
        }
        if traits.has(.determiner) {
          // "that boy" is somebody known.
          if demonstratives.contains(reading.form(at)) { break }
          return true
        }
        if traits.has([.possessive, .preposition]) { break }
        at -= 1
      }
    }
    return false
  }

  /// "The driver was a big man", "is he a bad man?": nobody comes in, as in "there was a man", "it was a man".
  static func isPredicate(_ article: Int, in reading: Reading) -> Bool {
    guard article > 0 else { return false }
    if reading.tokens[article].isNarration {
      guard ["was", "is", "war", "ist", "était", "est", "era", "es", "è", "é"].contains(reading.form(article - 1))
      else {
        return false
      }
      return !["there", "it", "this", "that", "here", "es", "das", "ce", "c'", "da"].contains(reading.form(article - 2))
    }
    let before = reading.form(article - 1)
    return beings.contains(before)
      || beings.contains(reading.form(article - 2)) && reading.traits(article - 1).has(.heWord)
      || before.hasSuffix("'s") || before.hasSuffix("'m") || before.hasSuffix("'re")
  }

  private static let beings: Set<String> = [
    "is", "am", "are", "was", "were", "be", "he's", "she's", "i'm", "you're", "est", "suis", "es", "ist", "bin", "soy",
    "è", "sono", "é", "sou",
  ]

  private static let demonstratives: Set<String> = [
    "this", "that", "these", "those", "ce", "cet", "cette", "dieser", "diese", "dieses", "este", "esta", "ese", "esa",
    "aquel", "aquella", "questo", "questa", "quel", "quella", "aquele", "aquela",
  ]

  /// "the girl", "her aunt": not "a girl".
  static func isDefinite(_ mention: Mention, in reading: Reading) -> Bool {
    let first = mention.tokens.lowerBound
    return !reading.traits(first).has(.article) || reading.lexicon.definiteArticles.contains(reading.form(first))
  }

  /// The person of that gender and age who was named last before a place, and is no stranger to the scene.
  private static func nearest(
    before place: Int, _ noun: WordTraits, in story: Story, where mayBeOne: (Int) -> Bool
  ) -> Int? {
    let scene = story.reading.paragraphs[Int(story.mentions[place].paragraph)].scene
    // Someone whose gender nothing tells, where nobody surer is there.
    var perhaps: Int?
    for mention in story.mentions[..<place].reversed() {
      guard story.reading.paragraphs[Int(mention.paragraph)].scene == scene else { break }
      let person = story.cast.members[mention.member]
      // "The child" is a boy or a girl.
      if !noun.has([.maleNoun, .femaleNoun]) {
        let isChild = person.noun >= 0 && story.reading.vocabulary.traits[Int(person.noun)].has(.childNoun)
        if mention.isNarration, isChild, mayBeOne(mention.member) { return mention.member }
        continue
      }
      let isHere = mention.isNarration || introduces(mention, in: story)
      // "The old man" may be "a beggar" who has come in.
      let isSomebody =
        person.kind == .person
        || person.kind == .role && person.noun >= 0
          && (!story.reading.vocabulary.traits[Int(person.noun)].has([.genericNoun, .indefinite])
            || isLike(mention.member, noun, in: story))
          && !VoiceRevealed.isVoice(person.noun, in: story.reading)
          && person.gender * (noun.has(.maleNoun) ? 1 : -1) > 0.3
      guard isHere, isSomebody, mention.member != story.cast.narrator else { continue }
      let gender: Float = noun.has(.maleNoun) ? 1 : -1
      guard person.gender * gender >= 0, fits(person, noun, in: story.reading.vocabulary), mayBeOne(mention.member)
      else { continue }
      if person.gender * gender > 0.2 { return mention.member }
      if perhaps == nil { perhaps = mention.member }
    }
    return perhaps
  }

  /// "The lad" may be "a boy" who has come in.
  private static func isLike(_ member: Int, _ noun: WordTraits, in story: Story) -> Bool {
    let other = story.reading.vocabulary.traits[Int(story.cast.members[member].noun)]
    guard other.has(.genericNoun), other.has(.childNoun) == noun.has(.childNoun),
      let first = story.mentions.first(where: { $0.member == member && $0.isNarration })
    else { return false }
    return !isDefinite(first, in: story.reading)
  }

  /// "I'm Vera": who says so is there.
  private static func introduces(_ mention: Mention, in story: Story) -> Bool {
    story.introductions.indices.contains {
      story.introductions[$0] == mention.member
        && story.utterances[$0].tokens.contains(mention.tokens.lowerBound)
    }
  }

  /// A boy is no colonel, no gambler and nobody's Mr.
  private static func fits(_ person: CastMember, _ noun: WordTraits, in vocabulary: Vocabulary) -> Bool {
    guard noun.has(.childNoun) else { return true }
    if person.kind == .role, person.noun >= 0, !vocabulary.traits[Int(person.noun)].has(.childNoun) { return false }
    return person.titles.isEmpty && !person.isMarriedWoman
  }
}

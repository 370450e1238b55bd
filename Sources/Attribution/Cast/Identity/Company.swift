/// Which members the story shows together, so that they must be two.
struct Company {
  private let story: Story
  /// Pairs who speak one after the other, both by tags that name them, or stand in one sentence.
  private var apart: [Int: [Int: Int]] = [:]

  init(of story: Story) {
    self.story = story
    readTurns()
    if story.reading.isShort { readCalls() }
    readSentences()
  }

  /// Whether a role and a person may be one, the joins already made considered.
  func mayBeOne(_ role: Int, _ person: Int, joined: [Identity.Join]) -> Bool {
    guard role != person, story.cast.members[role].kind != .crowd, story.cast.members[person].kind != .crowd,
      person != story.cast.narrator
    else {
      return false
    }
    if story.cast.members[role].gender * story.cast.members[person].gender < -0.1 { return false }
    if areTwoKin(role, person) { return false }
    let known = joined.filter { $0.person == person }.map(\.role) + [person]
    let own = joined.filter { $0.person == role }.map(\.role) + [role]
    return known.allSatisfy { other in
      own.allSatisfy { times($0, other) == 0 && isChild($0) * isChild(other) >= 0 }
    }
  }

  private static let parents: Set<String> = [
    "mother", "father", "mère", "père", "mutter", "vater", "madre", "padre", "pai", "mãe",
  ]
  private static let grandparents: Set<String> = [
    "grandmother", "grandfather", "grand-mère", "grand-père", "großmutter", "großvater", "oma", "opa", "abuela",
    "abuelo", "nonno", "nonna", "avô", "avó",
  ]

  /// "The mother" and "the grandmother" of one story, each of whom does something, are two, whoever calls whom "Mother".
  private func areTwoKin(_ one: Int, _ other: Int) -> Bool {
    let nouns = [one, other].map { member in
      let person = story.cast.members[member]
      let acts = story.mentions.contains { $0.member == member && $0.isNarration && $0.isSubject }
      return person.noun >= 0 && acts ? story.reading.vocabulary.form(of: person.noun) : ""
    }
    return nouns.contains(where: Self.parents.contains) && nouns.contains(where: Self.grandparents.contains)
  }

  /// 1 for a child's role, -1 for a grown-up's, 0 where nothing is told.
  private func isChild(_ member: Int) -> Int {
    let person = story.cast.members[member]
    if !person.titles.isEmpty || person.isMarriedWoman { return -1 }
    let words = person.name.lowercased().split(separator: " ").compactMap { story.reading.vocabulary.find(String($0)) }
    if words.contains(where: { story.reading.vocabulary.traits[Int($0)].has(.officeTitle) }) { return -1 }
    guard person.noun >= 0 else { return 0 }
    let noun = story.reading.vocabulary.traits[Int(person.noun)]
    if noun.has(.childNoun) { return 1 }
    if person.kind == .kin || !noun.has([.maleNoun, .femaleNoun, .officeTitle]) { return 0 }
    return -1
  }

  private func times(_ one: Int, _ other: Int) -> Int { apart[min(one, other)]?[max(one, other)] ?? 0 }

  private mutating func separate(_ one: Int, _ other: Int) {
    guard one != other else { return }
    apart[min(one, other), default: [:]][max(one, other), default: 0] += 1
  }

  /// `"Go," said the captain.` `"Aye," said Tom.`
  private mutating func readTurns() {
    var last: (index: Int, member: Int)?
    for (index, utterance) in story.utterances.enumerated() {
      let (tag, rank) = utterance.primary
      guard tag.mention >= 0, rank <= 4, tag.hasVerb else { continue }
      let member = story.mentions[tag.mention].member
      if let last, last.index == index - 1, Turn.gap(index - 1, index, in: story) == 1 { separate(last.member, member) }
      last = (index, member)
    }
  }

  /// `"Jost," said the father`: nobody calls himself.
  private mutating func readCalls() {
    for utterance in story.utterances {
      let (tag, rank) = utterance.primary
      guard tag.mention >= 0, rank <= 4, tag.hasVerb else { continue }
      for called in AddressRule.called(in: utterance, of: story) {
        separate(story.mentions[tag.mention].member, called)
      }
    }
  }

  /// "Wren looked at the girl": nobody is named twice in one clause.
  private mutating func readSentences() {
    let mentions = story.mentions.filter { $0.isNarration && !$0.isFirstPerson }
    for (place, mention) in mentions.enumerated() {
      for other in mentions[(place + 1)...] {
        guard other.tokens.lowerBound - mention.tokens.upperBound < 12,
          !(mention.tokens.upperBound..<other.tokens.lowerBound).contains(where: { breaks($0) })
        else { break }
        // "Mrs. Oakes, the landlady" and "my uncle Fergus" are one.
        let between = mention.tokens.upperBound..<other.tokens.lowerBound
        if between.isEmpty || between.count == 1 && story.reading.tokens[between.lowerBound].kind == .comma { continue }
        separate(mention.member, other.member)
      }
    }
  }

  private func breaks(_ token: Int) -> Bool {
    let kind = story.reading.tokens[token].kind
    return kind.endsSentence || kind == .semicolon || kind == .colon || !story.reading.tokens[token].isNarration
  }
}

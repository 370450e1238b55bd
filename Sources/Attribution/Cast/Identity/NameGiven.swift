/// The rule of a name given: "The captain was a broad man. His name was Elias Rusk", "a girl called Elsa".
enum NameGiven {
  /// How far back, in tokens, the one who is given a name may stand.
  private static let reach = 70

  private static let names: Set<String> = ["name", "nom", "nombre", "nome"]
  private static let beings: Set<String> = ["was", "is", "being", "était", "est", "era", "es", "è", "é"]
  private static let callings: Set<String> = [
    "called", "named", "appelée", "appelé", "nommé", "nommée", "namens", "llamado", "llamada",
    "chiamato", "chiamata", "chamado", "chamada",
  ]
  private static let calls: Set<String> = [
    "hieß", "heißt", "s'appelait", "s'appelle", "llamaba", "llama", "chiamava", "chiama", "chamava", "chama",
    "chamava-se",
  ]

  static func joins(in story: Story) -> [Identity.Join] {
    let reading = story.reading
    var joins: [Identity.Join] = []
    for (index, mention) in story.mentions.enumerated()
    where mention.isNarration && !mention.isNominal && !mention.isFirstPerson && mention.tokens.lowerBound >= 3 {
      let at = mention.tokens.lowerBound
      let before = reading.form(at - 1)
      var gender: Float = 0
      if beings.contains(before), names.contains(reading.form(at - 2)) {
        gender = reading.traits(at - 3).has(.heWord) ? 1 : reading.traits(at - 3).has(.sheWord) ? -1 : 0
      } else if calls.contains(before) {
        gender = reading.traits(at - 2).has(.heWord) ? 1 : reading.traits(at - 2).has(.sheWord) ? -1 : 0
      } else if isPresented(mention, in: reading) {
        guard let newcomer = newcomer(before: index, in: story) else { continue }
        joins.append(Identity.Join(role: newcomer, person: mention.member))
        continue
      } else if !callings.contains(before) {
        continue
      }
      guard let role = role(before: index, gender: gender, in: story) else { continue }
      joins.append(Identity.Join(role: role, person: mention.member))
    }
    return joins
  }

  private static let presentations: [[String]] = [
    ["it", "was"], ["it", "is"], ["it's"], ["c'était"], ["c'est"], ["es", "war"], ["es", "ist"], ["era"], ["es"], ["è"],
    ["é"],
  ]

  /// "It was Perico.": a sentence of its own.
  private static func isPresented(_ mention: Mention, in reading: Reading) -> Bool {
    let end = mention.tokens.upperBound
    guard end < reading.tokens.count, reading.tokens[end].kind.endsSentence else { return false }
    return presentations.contains { phrase in
      let first = mention.tokens.lowerBound - phrase.count
      return first >= 0 && reading.tokens[first].startsSentence
        && zip(first..<mention.tokens.lowerBound, phrase).allSatisfy { reading.form($0) == $1 }
    }
  }

  /// "A man came out, wet through. It was Perico."
  private static func newcomer(before index: Int, in story: Story) -> Int? {
    let start = story.mentions[index].tokens.lowerBound
    return story.mentions[..<index].last {
      start - $0.tokens.lowerBound <= 40 && $0.isNarration && $0.isNominal
        && story.cast.members[$0.member].kind == .role && !DefiniteReference.isDefinite($0, in: story.reading)
    }?.member
  }

  /// The nearest role before a mention whose gender agrees.
  private static func role(before index: Int, gender: Float, in story: Story) -> Int? {
    let start = story.mentions[index].tokens.lowerBound
    for mention in story.mentions[..<index].reversed() {
      if start - mention.tokens.lowerBound > reach { return nil }
      let member = story.cast.members[mention.member]
      guard mention.isNarration, mention.isNominal, member.kind == .role || member.kind == .kin else { continue }
      if member.gender * gender >= 0 { return mention.member }
    }
    return nil
  }
}

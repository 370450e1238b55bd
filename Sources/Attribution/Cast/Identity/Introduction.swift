/// The rule of introductions: whoever says "I'm Lucy Farr", or answers "What is your name?" with a name, bears it.
enum Introduction {
  private static let phrases: [[String]] = [
    ["i'm"], ["i", "am"], ["my", "name", "is"], ["name", "'s"], ["call", "me"], ["i", "am", "called"], ["je", "suis"],
    ["m'appelle"],
    ["ich", "bin"], ["ich", "heiße"], ["soy"], ["me", "llamo"],
    ["mi", "chiamo"], ["sono"], ["chiamo-me"], ["me", "chamo"], ["meu", "nome", "é"],
  ]
  private static let questions: [[String]] = [
    ["your", "name"], ["call", "you"], ["are", "you", "called"], ["who", "are", "you"], ["votre", "nom"],
    ["t'appelles"], ["vous", "appelez"], ["heißt", "du"], ["heißen", "sie"], ["te", "llamas"], ["se", "llama"],
    ["si", "chiama"], ["ti", "chiami"], ["te", "chamas"], ["se", "chama"], ["seu", "nome"], ["teu", "nome"],
  ]

  /// By utterance: the person who names himself in it; -1 where nobody does.
  static func members(in story: Story) -> [Int] {
    guard story.reading.isShort else { return Array(repeating: -1, count: story.utterances.count) }
    var members: [Int] = []
    var next = 0
    for (index, utterance) in story.utterances.enumerated() {
      while next < story.mentions.count, story.mentions[next].tokens.lowerBound < utterance.tokens.lowerBound {
        next += 1
      }
      var found = -1
      var at = next
      while found < 0, at < story.mentions.count, story.mentions[at].tokens.lowerBound < utterance.tokens.upperBound {
        defer { at += 1 }
        let mention = story.mentions[at]
        guard !mention.isNarration, !mention.isNominal || story.cast.members[mention.member].kind == .person else {
          continue
        }
        let isNamed =
          phrases.contains { stands($0, before: mention, in: story.reading) }
          || stands(["this", "is"], before: mention, in: story.reading) && opens(mention, utterance, in: story.reading)
        let isAnswer =
          isWhole(mention, of: utterance, in: story.reading) || begins(mention, utterance, in: story.reading)
        if isNamed || isAnswer && asksName(index - 1, of: story) {
          found = mention.member
        }
      }
      members.append(found)
    }
    return members
  }

  /// "the lady", who says so herself, or who speaks every other turn with whoever says so.
  static func joins(in story: Story) -> [Identity.Join] {
    var joins: [Identity.Join] = []
    for (index, person) in story.introductions.enumerated() where person >= 0 {
      let steps = story.utterances[index].primary.rank == 0 ? [0, -2, 2] : [0]
      for other in steps.map({ index + $0 }) where story.utterances.indices.contains(other) {
        guard abs(story.utterances[other].paragraph - story.utterances[index].paragraph) <= 2 else { continue }
        let member = NamedSpeaker.of(other, in: story)
        guard member >= 0, [.role, .kin].contains(story.cast.members[member].kind), agree(member, person, in: story)
        else { continue }
        joins.append(Identity.Join(role: member, person: person))
        break
      }
      if let role = earlierRole(before: index, named: person, in: story) {
        joins.append(Identity.Join(role: role, person: person))
      }
    }
    return joins
  }

  /// How many utterances back someone may have begun to speak whose name comes up now.
  private static let memory = 12

  /// Who spoke in the scene by a role, where the name is new.
  private static func earlierRole(before index: Int, named person: Int, in story: Story) -> Int? {
    guard let first = story.mentions.first(where: { $0.member == person }),
      first.tokens.lowerBound >= story.utterances[index].tokens.lowerBound
    else { return nil }
    let asker = index > 0 ? NamedSpeaker.of(index - 1, in: story) : -1
    let scene = story.reading.paragraphs[story.utterances[index].paragraph].scene
    for other in (max(0, index - memory)..<index).reversed() {
      guard story.reading.paragraphs[story.utterances[other].paragraph].scene == scene else { return nil }
      let member = NamedSpeaker.of(other, in: story)
      guard member >= 0, member != asker, story.cast.members[member].kind == .role, agree(member, person, in: story)
      else { continue }
      return member
    }
    // Who was only told of: "the young man who sat before him".
    let here = story.utterances[index].tokens.lowerBound
    return story.mentions.last {
      $0.isNarration && $0.isNominal && $0.tokens.lowerBound < here && here - $0.tokens.lowerBound < 150
        && $0.member != asker && story.cast.members[$0.member].kind == .role && agree($0.member, person, in: story)
    }?.member
  }

  /// Whether nothing speaks against their being of one gender.
  private static func agree(_ role: Int, _ person: Int, in story: Story) -> Bool {
    story.cast.members[role].gender * story.cast.members[person].gender > -0.1
  }

  private static func stands(_ phrase: [String], before mention: Mention, in reading: Reading) -> Bool {
    var first = mention.tokens.lowerBound
    // "I am the Baroness Szalay."
    if first > 0, reading.traits(first - 1).has(.article) { first -= 1 }
    guard first >= phrase.count, reading.tokens[first - phrase.count].quotation == mention.quotation else {
      return false
    }
    // "I am Tom's sister", "I'm Harriet and he knows".
    if mention.isPossessive { return false }
    return zip(first - phrase.count..<first, phrase).allSatisfy { reading.form($0) == $1 }
  }

  /// "Hello, this is Lucy Farr": not "Mrs. Lang, this is Lou", where another is introduced.
  private static func opens(_ mention: Mention, _ utterance: Utterance, in reading: Reading) -> Bool {
    (utterance.tokens.lowerBound..<max(utterance.tokens.lowerBound, mention.tokens.lowerBound - 2)).allSatisfy {
      !reading.tokens[$0].isWord || reading.traits($0).has(.interjection)
    }
  }

  /// The name is all that is said, but for a word like "sir".
  private static func isWhole(_ mention: Mention, of utterance: Utterance, in reading: Reading) -> Bool {
    guard utterance.quotations.count <= 2 else { return false }
    let words = utterance.quotations.flatMap { quotation in
      reading.quotationTokens[quotation].filter { reading.tokens[$0].isWord && !mention.tokens.contains($0) }
    }
    return words.count <= 1
  }

  /// "Lumley. I've been sent by the Bishop."
  private static func begins(_ mention: Mention, _ utterance: Utterance, in reading: Reading) -> Bool {
    let end = mention.tokens.upperBound
    return end < reading.tokens.count && reading.tokens[end].kind.endsSentence
      && (utterance.tokens.lowerBound..<mention.tokens.lowerBound).allSatisfy { !reading.tokens[$0].isWord }
  }

  private static func asksName(_ index: Int, of story: Story) -> Bool {
    guard index >= 0 else { return false }
    let words = story.utterances[index].tokens.filter { !story.reading.tokens[$0].isNarration }
      .map { story.reading.form($0) }
    guard words.count < 60 else { return false }
    return questions.contains { question in
      words.indices.contains { words[$0...].prefix(question.count).elementsEqual(question) }
    }
  }
}

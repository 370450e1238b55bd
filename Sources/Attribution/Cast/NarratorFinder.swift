/// Finds the one who tells the story as "I", and the name that the others call him by.
enum NarratorFinder {
  /// The share of first-person words in the narration from which on a story counts as told by "I".
  static let share = 0.012

  static func isFirstPerson(_ reading: Reading) -> Bool {
    var words = 0
    var first = 0
    for (index, token) in reading.tokens.enumerated() where token.isNarration && token.isWord {
      words += 1
      if reading.traits(index).has(.firstPerson) { first += 1 }
    }
    return first >= 3 && Double(first) > share * Double(words)
  }

  /// The share of second-person words in the narration from which on a short story counts as told of "you".
  static let shareOfYou = 0.025

  /// "You have the key in your hand": a short story told of "you", whose part its teller takes.
  static func isSecondPerson(_ reading: Reading) -> Bool {
    guard reading.isShort else { return false }
    let words = reading.tokens.indices.filter { reading.tokens[$0].isNarration && reading.tokens[$0].isWord }
    let you = words.filter { reading.traits($0).has(.secondPerson) }
    let subjects = you.filter { !reading.traits($0).has(.possessive) }
    return subjects.count >= 4 && Double(you.count) > shareOfYou * Double(words.count)
  }

  /// Whom the others call by name while the narration, being his, hardly ever does; nil where no one stands out.
  static func name(_ cast: Cast, mentions: [Mention], in reading: Reading) -> Int? {
    if let told = introduced(mentions: mentions, in: reading) { return told }
    var vocatives = [Double](repeating: 0, count: cast.members.count)
    var quoted = vocatives
    var narrated = vocatives
    var acts = vocatives
    for mention in mentions where mention.others.isEmpty && !mention.isNominal {
      if mention.isNarration {
        narrated[mention.member] += 1
        if mention.isSubject { acts[mention.member] += 1 }
      } else {
        quoted[mention.member] += 1
        if mention.isVocative, !reading.isShort || Vocative.isSetOff(mention.tokens, in: reading) {
          vocatives[mention.member] += 1
        }
      }
    }
    var best: (member: Int, score: Double)?
    var second = 0.0
    for member in cast.members.indices where cast.members[member].kind == .person && vocatives[member] >= 1 {
      guard narrated[member] <= 0.25 * quoted[member] else { continue }
      // "said Vera": few as the names of a short story are, whoever acts by hers does not tell it.
      if reading.isShort, acts[member] > 0 { continue }
      let called = vocatives[member] + 0.3 * quoted[member]
      let score = called / (2 + narrated[member]) * FastMath.log(1 + vocatives[member] + quoted[member])
      if score > best?.score ?? 0 {
        second = best?.score ?? 0
        best = (member, score)
      } else {
        second = max(second, score)
      }
    }
    if reading.isShort, let best, second == 0, vocatives[best.member] >= 1, narrated[best.member] == 0,
      !isUnnamed(like: best.member, in: cast)
    {
      return best.member
    }
    guard let best, best.score > 1.3 * second, quoted[best.member] >= 2 || vocatives[best.member] >= 2 else {
      return nil
    }
    return best.member
  }

  /// Whether somebody else goes without a name who may be the one who was called.
  private static func isUnnamed(like member: Int, in cast: Cast) -> Bool {
    cast.members.contains {
      $0.kind == .role && Float($0.namedGender * cast.members[member].namedGender) >= 0
    }
  }

  /// "My name is Ishmael", "I am called Pip", in narration.
  private static func introduced(mentions: [Mention], in reading: Reading) -> Int? {
    for mention in mentions where mention.isNarration && mention.tokens.lowerBound >= 3 && !mention.isNominal {
      let at = mention.tokens.lowerBound
      let words = (at - 3..<at).map { reading.form($0) }
      let isName = words[1] == "name" && ["my"].contains(words[0]) && ["is", "was", "being"].contains(words[2])
      let isCalled = words[0] == "i" && ["am", "was"].contains(words[1]) && ["called", "named"].contains(words[2])
      if (isName || isCalled) && reading.tokens[at - 3].isNarration { return mention.member }
    }
    return nil
  }
}

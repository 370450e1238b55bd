/// Gives each "he" and "she" of narration to whom it most likely means, by how lately and how prominently he was named.
///
/// In a novel "the young man" is read likewise: it mostly means somebody with a name who has just been there.
struct PronounResolver {
  /// A pronoun, or a phrase that stands for a name as one does, and its meaning.
  struct Reference: Sendable {
    var token: Int
    var member: Int
    var isSubject: Bool
    var isMale: Bool
  }

  /// How fast prominence fades, in tokens.
  static let fading = 60.0
  /// From where on a member not named again is forgotten.
  static let horizon = 600

  /// What is left of the others' prominence when someone becomes the subject.
  static let yielding = 0.85

  /// How prominent somebody is who comes in.
  static let arriving = 2.4

  /// How prominent somebody must still be for "the young man" to mean him.
  static let leastSalience = 0.2

  /// For how long, in tokens, someone must not have been named to be met as if for the first time.
  static let absence = 4_000

  private struct Salience {
    var member: Int
    var male: Double
    var female: Double
    var token: Int
    var named: Int
  }

  static func references(in reading: Reading, cast: Cast, mentions: [Mention]) -> [Reference] {
    var references: [Reference] = []
    var active: [Salience] = []
    var strangers = Strangers()
    let families = Families(cast, in: reading.vocabulary)
    var lastNamed = [Int](repeating: -absence, count: cast.members.count)
    var mention = 0
    var isSorted = true
    let narration = mentions.filter { $0.isNarration && !$0.isFirstPerson }
    for token in reading.tokens.indices where reading.tokens[token].isNarration {
      let traits = reading.traits(token)
      var isAnaphor = false
      if !reading.isShort, traits.has(.article), let phrase = strangers.phrase(at: token, in: reading),
        let winner = winner(phrase, cast: cast, families: families, in: &active)
      {
        take(winner, at: token, isSubject: phrase.isSubject, isMale: phrase.isMale, in: &active, &references)
        isAnaphor = true
      }
      while mention < narration.count, narration[mention].tokens.lowerBound <= token {
        let next = narration[mention]
        mention += 1
        if isAnaphor, next.isNominal, next.tokens.lowerBound == token { continue }
        note(next, cast: cast, reading: reading, in: &active)
        guard !reading.isShort, cast.members[next.member].kind == .person, !next.isNominal else { continue }
        if token - lastNamed[next.member] >= absence {
          // Who has come in as "a young man" is met.
          let phrases = strangers.meet(gender: cast.members[next.member].gender, at: token, in: reading)
          references += phrases.map {
            Reference(token: $0.token, member: next.member, isSubject: $0.isSubject, isMale: $0.isMale)
          }
          isSorted = isSorted && phrases.isEmpty
        }
        lastNamed[next.member] = token
      }
      guard traits.has(.heWord) || traits.has(.sheWord) else { continue }
      let isMale = traits.has(.heWord)
      let doubt = reading.isShort ? 0.3 : 0.6
      guard let winner = winner(isMale: isMale, at: token, cast: cast, doubt: doubt, in: &active) else { continue }
      take(winner, at: token, isSubject: traits.has([.he, .she]), isMale: isMale, in: &active, &references)
    }
    return isSorted ? references : references.sorted { $0.token < $1.token }
  }

  private static func take(
    _ winner: Int, at token: Int, isSubject: Bool, isMale: Bool, in active: inout [Salience],
    _ references: inout [Reference]
  ) {
    references.append(Reference(token: token, member: active[winner].member, isSubject: isSubject, isMale: isMale))
    fade(&active[winner], to: token)
    let gain = isSubject ? 0.8 : 0.3
    if isMale { active[winner].male += gain } else { active[winner].female += gain }
  }

  private static func note(_ mention: Mention, cast: Cast, reading: Reading, in active: inout [Salience]) {
    let token = mention.tokens.lowerBound
    active.removeAll { token - $0.named > horizon }
    // "I met a young woman. She had a basket."
    let isNew = reading.isShort && mention.isNominal && !DefiniteReference.isDefinite(mention, in: reading)
    let comes = reading.isShort && mention.isSubject && NewcomerNamed.arrives(mention, in: reading)
    let gain =
      comes ? arriving : mention.isSubject || isNew ? 1.6 : mention.isPossessive || mention.followsPreposition ? 0.7 : 1
    let gender = cast.members[mention.member].gender
    let place: Int
    if let known = active.firstIndex(where: { $0.member == mention.member }) {
      place = known
    } else {
      place = active.count
      active.append(Salience(member: mention.member, male: 0, female: 0, token: token, named: token))
    }
    fade(&active[place], to: token)
    active[place].named = token
    // A new subject takes the stage from the others.
    if mention.isSubject {
      for other in active.indices where other != place {
        active[other].male *= yielding
        active[other].female *= yielding
      }
    }
    if gender > -0.2 { active[place].male += gain }
    if gender < 0.2 { active[place].female += gain }
  }

  private static func fade(_ salience: inout Salience, to token: Int) {
    let factor = FastMath.exp(-Double(token - salience.token) / fading)
    salience.male *= factor
    salience.female *= factor
    salience.token = token
  }

  /// The named person whom a phrase such as "the young man" most likely means.
  private static func winner(
    _ phrase: Strangers.Phrase, cast: Cast, families: Families, in active: inout [Salience]
  ) -> Int? {
    var best: Int?
    var most = leastSalience
    for index in active.indices {
      let member = cast.members[active[index].member]
      guard member.kind == .person, active[index].member != cast.narrator, member.noun < 0 else { continue }
      guard phrase.gender == 0 || member.gender * phrase.gender > 0.2 else { continue }
      guard families.agree(active[index].member, with: phrase.age, in: cast) else { continue }
      let raw = max(active[index].male, active[index].female)
      let value = raw * FastMath.exp(-Double(phrase.token - active[index].token) / fading)
      if value > most {
        most = value
        best = index
      }
    }
    return best
  }

  /// - Parameter doubt: How much of the prominence is lost whose gender nothing tells.
  private static func winner(
    isMale: Bool, at token: Int, cast: Cast, doubt: Double, in active: inout [Salience]
  ) -> Int? {
    var best: Int?
    var most = 0.0
    for index in active.indices {
      let salience = active[index]
      let raw = isMale ? salience.male : salience.female
      guard raw > 0 else { continue }
      let gender = Double(abs(cast.members[salience.member].gender))
      let value = raw * FastMath.exp(-Double(token - salience.token) / fading) * (1 - doubt + doubt * gender)
      if value > most {
        most = value
        best = index
      }
    }
    return best
  }
}

import HearsayScript

/// Tells each member's gender by titles, names, nouns, and by the pronoun that follows a mention in narration.
enum GenderEstimator {
  /// How far, in tokens, a pronoun may stand behind a mention.
  static let reach = 25

  static func estimate(_ cast: inout Cast, mentions: [Mention], in reading: Reading) {
    var male = [Double](repeating: 0, count: cast.members.count)
    var female = male
    let narration = mentions.filter { $0.isNarration && !$0.isFirstPerson }
    for (index, mention) in narration.enumerated() where mention.others.isEmpty {
      let end = mention.tokens.upperBound
      let next = index + 1 < narration.count ? narration[index + 1].tokens.lowerBound : reading.tokens.count
      var token = end
      let stop = min(end + reach, next)
      while token < stop {
        if reading.tokens[token].isNarration {
          let traits = reading.traits(token)
          let weight = mention.isSubject || mention.isPossessive ? 1.0 : 0.5
          if traits.has(.heWord) {
            male[mention.member] += weight
            break
          }
          if traits.has(.sheWord) {
            female[mention.member] += weight
            break
          }
        }
        token += 1
      }
    }
    for member in cast.members.indices {
      let seen = male[member] + female[member]
      let named = max(-4, min(4, cast.members[member].namedGender))
      let told = 1.6 * FastMath.log((male[member] + 0.5) / (female[member] + 0.5)) * min(1, seen / 3)
      let sum = (named + told) / 2.5
      cast.members[member].gender = Float(FastMath.tanh(sum))
      if cast.members[member].kind == .crowd { cast.members[member].gender = 0 }
      switch cast.members[member].settledGender {
      case .male: cast.members[member].gender = 1
      case .female: cast.members[member].gender = -1
      case .neutral: cast.members[member].gender = 0
      case nil: break
      }
    }
  }
}

/// Tells the gender of a play's personae, whom nobody calls "she" and "he", by their names and by the list of personae.
struct PersonaGender {
  private let reading: Reading
  /// The words of each persona's name, in lower case, by member.
  private let names: [(member: Int, words: [String])]
  /// How much a name's words tell, as for those whom the narration names.
  private static let weights = (title: 3.0, noun: 2.0, name: 1.5)
  /// How far behind a name the list of personae says who it is, in tokens: "ANN, the keeper's only daughter".
  private static let reach = 12

  /// Notes what names and the list of personae tell of those whom nothing else does.
  ///
  /// - Parameter speakers: Those whom the manuscript marks, as members of the cast.
  static func note(_ cast: inout Cast, speakers: some Collection<Int>, in reading: Reading) {
    guard !speakers.isEmpty else { return }
    let names = Set(speakers).sorted().map { (member: $0, words: words(of: cast.members[$0].name)) }
    let finder = PersonaGender(reading: reading, names: names)
    for (member, words) in names where cast.members[member].namedGender == 0 {
      let told = finder.gender(ofName: words)
      cast.members[member].namedGender = told != 0 ? told : finder.genderInList(words)
    }
  }

  private static func words(of name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }.map(String.init)
  }

  /// What a name says by itself: "Mrs. Hart", "The Widow", "Ann"; 0 for "Ann and Tom".
  private func gender(ofName words: [String]) -> Double {
    if words.contains("and") || words.contains("both") { return 0 }
    let traits = words.map { reading.vocabulary.find($0).map { reading.vocabulary.traits[Int($0)] } ?? [] }
    for word in traits {
      if word.has(.maleTitle) != word.has(.femaleTitle) {
        return word.has(.maleTitle) ? Self.weights.title : -Self.weights.title
      }
    }
    if let noun = traits.last, noun.has(.maleNoun) != noun.has(.femaleNoun) {
      return noun.has(.maleNoun) ? Self.weights.noun : -Self.weights.noun
    }
    for word in traits where word.has(.maleName) != word.has(.femaleName) {
      return word.has(.maleName) ? Self.weights.name : -Self.weights.name
    }
    return 0
  }

  /// What stands behind a name in narration before the first speech: "ANN, his sister".
  private func genderInList(_ words: [String]) -> Double {
    guard !words.isEmpty else { return 0 }
    let end = reading.quotationTokens.first?.lowerBound ?? 0
    for start in 0..<max(0, end - words.count) where isName(words, at: start) {
      for token in (start + words.count)..<min(end, start + words.count + Self.reach) {
        if isOther(at: token, than: words) || reading.tokens[token].paragraph != reading.tokens[start].paragraph {
          break
        }
        let traits = reading.traits(token)
        guard traits.has(.maleNoun) != traits.has(.femaleNoun) else { continue }
        // "the keeper's daughter": not the keeper is meant.
        if reading.form(token + 1) == "'s" { continue }
        return traits.has(.maleNoun) ? Self.weights.noun : -Self.weights.noun
      }
    }
    return 0
  }

  private func isName(_ words: [String], at start: Int) -> Bool {
    words.indices.allSatisfy {
      reading.tokens[start + $0].isNarration && reading.form(start + $0) == words[$0]
    }
  }

  /// Whether the list's next persona begins at a token; "Tom's wife" begins none.
  private func isOther(at token: Int, than words: [String]) -> Bool {
    names.contains { other in
      guard other.words != words, !other.words.isEmpty, token + other.words.count < reading.tokens.count,
        isName(other.words, at: token)
      else { return false }
      return reading.form(token + other.words.count) != "'s"
    }
  }
}

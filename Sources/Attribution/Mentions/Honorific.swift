/// Forms of address that tell a rank or a gender and no name: "Highness", "sir", "ma'am".
enum Honorific {
  private static let ranks: [String: [String]] = [
    "highness": ["prince", "princess", "duke", "duchess"], "majesty": ["king", "queen", "emperor", "empress"],
    "excellency": ["governor", "ambassador", "general"], "altesse": ["prince", "princesse"],
    "majesté": ["roi", "reine"], "hoheit": ["prinz", "prinzessin"], "majestät": ["könig", "königin"],
    "alteza": ["príncipe", "princesa"], "majestad": ["rey", "reina"],
    "altezza": ["principe", "principessa"], "maestà": ["re", "regina"], "majestade": ["rei", "rainha"],
  ]
  private static let male: Set<String> = ["sir", "monsieur", "señor", "mister", "signore", "signor", "senhor"]
  private static let female: Set<String> = [
    "ma'am", "madam", "madame", "mademoiselle", "señora", "señorita", "signora", "signorina", "senhora", "senhorita",
    "milady", "missus", "miss",
  ]

  static func isRank(_ word: Int32, in vocabulary: Vocabulary) -> Bool {
    ranks[vocabulary.form(of: word)] != nil
  }

  /// Who is spoken to by a rank at a token, where the story has one who bears it.
  static func bearers(_ token: Int, in reading: Reading, _ cast: Cast) -> [Int]? {
    guard let titles = ranks[reading.form(token)] else { return nil }
    var bearers: [Int] = []
    for title in titles.compactMap(reading.vocabulary.find) {
      for member in (cast.offices[title] ?? []) + (cast.roles[title] ?? []) where !bearers.contains(member) {
        bearers.append(member)
      }
    }
    return bearers.count == 1 ? bearers : nil
  }

  /// 1 where a token speaks to a man, "sir", -1 to a woman, 0 else.
  static func gender(_ token: Int, in reading: Reading) -> Float {
    let form = reading.form(token)
    let gender: Float = male.contains(form) ? 1 : female.contains(form) ? -1 : 0
    guard gender != 0, !reading.tokens[token].isNarration else { return 0 }
    // "Miss Tree" is a name.
    let next = token + 1
    if next < reading.tokens.count, reading.tokens[next].isCapital, !reading.tokens[next].startsSentence,
      reading.tokens[next].quotation == reading.tokens[token].quotation
    {
      return 0
    }
    return Vocative.isSetOff(token..<next, in: reading) || Vocative.holds(token..<next, in: reading) ? gender : 0
  }
}

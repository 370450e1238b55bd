/// Words in capitals: emphasis is said as words, initials by letter.
///
/// The engine says most capitals as words already; it spells `IT` and `US`, which in a run of capitals are words, and does
/// not spell `DI`.
enum CapitalsRule: WordingRule {
  static let begins: Token.Traits = .capitals

  /// Words that the engine takes for initials.
  private static let spelled: Set<String> = ["it", "us", "am", "un", "pa", "ma"]
  /// Initials that look like words.
  private static let initials: Set<String> = ["di", "dci", "aka", "asap", "diy", "eta", "iou", "ai", "eu"]
  private static let verbs: Set<String> = [
    "was", "is", "has", "had", "will", "would", "could", "can", "must", "seemed", "did", "does", "may", "should",
  ]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    let word = passage.word(index)
    if word == "ad", passage.isNumber(passage.next(after: index)) || passage.isNumber(passage.previous(before: index)) {
      return Rewording(index..<index + 1, "A.D.")
    }
    if word == "wwi" || word == "wwii" {
      return Rewording(index..<index + 1, word == "wwi" ? "World War One" : "World War Two")
    }
    if initials.contains(word), !isShouted(passage, at: index) {
      return Rewording(index..<index + 1, word.uppercased().map { "\($0)." }.joined())
    }
    if word == "who", passage.wordBefore(index) == "the", !verbs.contains(passage.wordAfter(index)),
      !isShouted(passage, at: index)
    {
      return Rewording(index..<index + 1, "W.H.O.")
    }
    // "ACT III", "RUN!": among capitals the engine says such words by itself.
    if ShoutedWords.all.contains(word), !isAmongCapitals(passage, at: index),
      !passage.isSign(index + 1, ".") || !passage.isWord(index + 2)
    {
      return Rewording(index..<index + 1, word)
    }
    guard spelled.contains(word) else { return nil }
    if word == "it", passage.isAtStart(index), verbs.contains(passage.wordAfter(index)) {
      return Rewording(index..<index + 1, "it")
    }
    guard isShouted(passage, at: index), !passage.isSign(index + 1, ".") else { return nil }
    return Rewording(index..<index + 1, word)
  }

  /// Whether a neighbour is in capitals too and no initials itself.
  static func isShouted(_ passage: Passage, at index: Int) -> Bool {
    [neighbour(passage, index, -1), neighbour(passage, index, 1)].contains { place in
      passage.isAllCapitals(place) && (passage.length(place) > 3 || shortWords.contains(passage.word(place)))
    }
  }

  /// Whether a neighbour is a word in capitals, and no numeral.
  private static func isAmongCapitals(_ passage: Passage, at index: Int) -> Bool {
    [neighbour(passage, index, -1), neighbour(passage, index, 1)].contains { place in
      passage.isAllCapitals(place) && passage.length(place) > 1 && RomanNumeral.value(passage.word(place)) == nil
    }
  }

  private static func neighbour(_ passage: Passage, _ index: Int, _ step: Int) -> Int {
    var place = index + step
    while let token = passage.token(place), token.kind != .word, token.kind != .number, abs(place - index) < 4 {
      place += step
    }
    return place
  }

  private static let shortWords: Set<String> = [
    "i", "a", "to", "the", "and", "not", "no", "go", "let", "get", "was", "is", "of", "out", "off", "you", "he", "she",
    "we",
    "him", "her", "me", "my", "on", "in", "up", "do", "did", "saw", "had", "has", "be", "at", "if", "so", "for", "but",
    "all", "can", "are", "why", "who", "how", "now", "yes", "see", "run", "try", "say", "put", "ask", "may", "own",
  ]
}

extension Passage {
  /// The word after this one on the other side of white space, in lower case.
  func wordAfter(_ index: Int) -> String { isSpace(index + 1) ? word(index + 2) : "" }
}

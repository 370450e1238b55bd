/// A text cut into tokens, with the questions that rules ask of it.
struct Passage {
  let scalars: [ShownScalar]
  let tokens: [Token]
  /// The union of all tokens' traits.
  let traits: Token.Traits
  /// Where the text goes on in the way of the United States: no "and" in numbers, the month before the day.
  let isAmerican: Bool

  init(_ scalars: [ShownScalar], isAmerican: Bool = false) {
    self.scalars = scalars
    self.isAmerican = isAmerican
    var tokenizer = Tokenizer(scalars)
    tokens = tokenizer.tokens()
    traits = tokenizer.all
  }

  /// The token there, nil beyond the ends.
  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  func isSpace(_ index: Int) -> Bool { token(index)?.kind == .space }
  func isNumber(_ index: Int) -> Bool { token(index)?.kind == .number }
  func isWord(_ index: Int) -> Bool { token(index)?.kind == .word }

  /// The sign there; nil for anything else.
  func sign(_ index: Int) -> Unicode.Scalar? {
    guard let token = token(index), token.kind == .sign else { return nil }
    return scalars[token.range.lowerBound].scalar
  }

  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool { self.sign(index) == sign }

  func isApostrophe(_ index: Int) -> Bool {
    guard let sign = sign(index) else { return false }
    return sign == "'" || sign == "’" || sign == "‘" || sign == "ʼ"
  }

  /// Whether a hyphen, a dash between numbers or a minus stands there.
  func isDash(_ index: Int) -> Bool {
    guard let sign = sign(index) else { return false }
    return sign == "-" || sign == "–" || sign == "‐" || sign == "‑" || sign == "−"
  }

  /// A token's text as it stands.
  func text(_ index: Int) -> String {
    guard let token = token(index) else { return "" }
    var text = ""
    for scalar in scalars[token.range] { text.unicodeScalars.append(scalar.scalar) }
    return text
  }

  /// A word in lower case; empty for anything else.
  func word(_ index: Int) -> String { isWord(index) ? text(index).lowercased() : "" }

  /// A number's value; nil for anything else, and for more digits than a number has names for.
  func number(_ index: Int) -> Int? {
    guard let token = token(index), token.kind == .number, token.range.count <= 15 else { return nil }
    return scalars[token.range].reduce(0) { $0 * 10 + Int($1.scalar.value) - 48 }
  }

  /// The digits of a number.
  func digits(_ index: Int) -> [Int] {
    guard let token = token(index), token.kind == .number else { return [] }
    return scalars[token.range].map { Int($0.scalar.value) - 48 }
  }

  /// How many letters or digits a token has.
  func length(_ index: Int) -> Int { token(index)?.range.count ?? 0 }

  /// Whether a word begins with a capital.
  func isCapitalised(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word else { return false }
    return scalars[token.range.lowerBound].scalar.properties.isUppercase
  }

  func isAllCapitals(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word else { return false }
    return scalars[token.range].allSatisfy { $0.scalar.properties.isUppercase }
  }

  /// The token after this one, white space passed over.
  func next(after index: Int) -> Int { isSpace(index + 1) ? index + 2 : index + 1 }

  /// The token before this one, white space passed over.
  func previous(before index: Int) -> Int { isSpace(index - 1) ? index - 2 : index - 1 }

  /// The word before this one on the other side of white space, in lower case; empty where there is none.
  func wordBefore(_ index: Int) -> String { isSpace(index - 1) ? word(index - 2) : "" }

  /// Whether the text ends here, or a sentence does: nothing follows, or a sign that no number or name goes on after.
  func isAtEnd(_ index: Int) -> Bool {
    guard let token = token(index) else { return true }
    if token.kind == .space { return isAtEnd(index + 1) }
    guard let sign = sign(index) else { return false }
    return [".", "!", "?", ";", ":", ",", "…", "—", ")", "\"", "”", "’", "'", "»"].contains(sign)
  }

  /// Whether a sentence, or the whole text, begins here.
  func isAtStart(_ index: Int) -> Bool {
    var place = index - 1
    while let sign = sign(place), ["\"", "“", "‘", "'", "«", "(", "_", "*"].contains(sign) { place -= 1 }
    if isSpace(place) { place -= 1 }
    guard token(place) != nil else { return true }
    guard let sign = sign(place) else { return false }
    return [".", "!", "?", "…", "\"", "”", ":", "—"].contains(sign)
  }
}

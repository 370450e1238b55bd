/// A language's abbreviations, and what is said for them.
struct ShortForms {
  /// Before a name, where the abbreviation itself begins with a capital.
  var names: [String: String] = [:]
  /// Before a number.
  var beforeNumbers: [String: String] = [:]
  /// After a number.
  var afterNumbers: [String: String] = [:]
  /// Anywhere, with their stop.
  var anywhere: [String: String] = [:]
  /// Two letters with a stop each, white space between or not: `z. B.`
  var pairs: [String: String] = [:]
  /// Signs.
  var signs: [Unicode.Scalar: String] = [:]

  /// What is said in place of an abbreviation that begins here.
  func reword(_ passage: Passage, at index: Int) -> Rewording? {
    if let sign = passage.sign(index) {
      guard !passage.isSign(index + 1, sign), !passage.isSign(index - 1, sign) else { return nil }
      return signs[sign].map { Rewording(index..<index + 1, " \($0) ") }
    }
    let word = passage.word(index)
    guard !word.isEmpty, word.utf8.count <= 8 else { return nil }
    let isAfterNumber = passage.isSpace(index - 1) && passage.isNumber(index - 2)
    let hasStop = passage.isSign(index + 1, ".")
    if isAfterNumber, let name = afterNumbers[passage.text(index)] { return Rewording(index..<index + 1, name) }
    if hasStop || passage.isSign(index + 1, "°") || word == "nº" {
      let next = passage.next(after: index + 1)
      if let name = beforeNumbers[word], passage.isNumber(next) || passage.isNumber(passage.next(after: index)) {
        return Rewording(index..<(passage.isNumber(passage.next(after: index)) ? index + 1 : index + 2), name)
      }
    }
    guard hasStop else { return nil }
    let next = passage.next(after: index + 1)
    if passage.isWord(next), passage.isSign(next + 1, "."), let words = pairs["\(word) \(passage.word(next))"] {
      let isEnding = passage.token(next + 2) == nil
      return Rewording(index..<(isEnding ? next + 1 : next + 2), words)
    }
    if let name = names[word], passage.isCapitalised(index), passage.isSpace(index + 2),
      passage.isCapitalised(index + 3),
      passage.length(index + 3) > 1 || passage.isSign(index + 4, ".")
    {
      return Rewording(index..<index + 2, name)
    }
    guard let name = anywhere[word] else { return nil }
    let isEnding = passage.token(index + 2) == nil || passage.isCapitalised(index + 3)
    return Rewording(index..<(isEnding ? index + 1 : index + 2), name)
  }
}

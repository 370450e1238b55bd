/// Addresses of the net: `https://example.com/path`, `www.example.com`, `bob@example.com`, `@bob`.
enum AddressRule: WordingRule {
  static let begins: Token.Traits = [.address, .dotted, .symbol]

  private static let endings: Set<String> = [
    "com", "org", "net", "edu", "gov", "uk", "co", "io", "info", "de", "fr", "eu", "us", "ca", "au", "tv", "me", "app",
    "dev",
  ]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    if passage.isSign(index, "@") {
      guard passage.isWord(index + 1), !passage.isWord(index - 1) else { return nil }
      return Rewording(index..<index + 1, "at ")
    }
    guard passage.isWord(index), !passage.isSign(index - 1, "."), !passage.isSign(index - 1, "@") else { return nil }
    var start = index
    let isLink = passage.isSign(index + 1, ":") && passage.isSign(index + 2, "/") && passage.isSign(index + 3, "/")
    if isLink { start = index + 4 }
    var end = start
    var (hasAt, dots, last) = (false, 0, "")
    while let token = passage.token(end), token.kind != .space, end - start < 200 {
      if passage.isSign(end, "@") { hasAt = true }
      if passage.isSign(end, "."), passage.isWord(end + 1) { dots += 1 }
      if passage.isWord(end), !hasPath(passage, start, end) { last = passage.word(end) }
      end += 1
    }
    // Signs that end the sentence are no part of it.
    while end > start, let sign = passage.sign(end - 1), sign != "/" {
      end -= sign == "-" ? 0 : 1; if sign == "-" { break }
    }
    let isNamed = passage.word(start) == "www" && dots >= 1
    let isMail = hasAt && dots >= 1 && !passage.isSign(start, "@")
    let isSite =
      dots >= 1 && endings.contains(last) && last != "me" && last != "us" && last != "co"
      && passage.isSign(start + 1, ".") && !passage.isCapitalised(start + 2)
      && passage.length(start) > 1
    guard isLink || isNamed || isMail || isSite, end > start else { return nil }
    return Rewording(index..<end, spelt(passage, start..<end))
  }

  private static func hasPath(_ passage: Passage, _ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { passage.isSign($0, "/") }
  }

  private static func spelt(_ passage: Passage, _ tokens: Range<Int>) -> String {
    var words: [String] = []
    for index in tokens {
      switch passage.sign(index) {
      case ".": words.append("dot")
      case "@": words.append("at")
      case "/": if index + 1 < tokens.upperBound { words.append("slash") }
      case "-": words.append("dash")
      case "_": words.append("underscore")
      case "?": words.append("question mark")
      case "=": words.append("equals")
      case "&": words.append("and")
      case "#": words.append("hash")
      case "~": words.append("tilde")
      case "%": words.append("percent")
      case "+": words.append("plus")
      case ":": words.append("colon")
      case .some: break
      case nil:
        words.append(
          passage.word(index) == "www"
            ? "W W W"
            : passage.isNumber(index) ? EnglishNumber.digits(passage.digits(index), zero: "zero") : passage.text(index))
      }
    }
    return words.joined(separator: " ")
  }
}

/// How a text is read aloud: by the rules of a language, and with a lexicon's words said as it has them.
public struct Wording: Sendable, Hashable {
  /// The language as a BCP 47 tag, such as `en` or `en-US`; nil for marks alone and no rules.
  public var language: String?
  /// Words that are said otherwise than the engine would.
  public var lexicon: Lexicon

  /// Makes a wording of its parts.
  public init(language: String? = nil, lexicon: Lexicon = Lexicon()) {
    self.language = language
    self.lexicon = lexicon
  }

  /// The rules of the language; none for a language that the engine reads best by itself.
  var rules: [any WordingRule.Type] {
    switch language.map({ $0.prefix { $0 != "-" && $0 != "_" }.lowercased() }) {
    case "en": English.rules
    case "fr": French.rules
    case "de": German.rules
    case "es": Spanish.rules
    case "it": Italian.rules
    default: []
    }
  }

  /// What is said otherwise than it is written, in order.
  func rewordings(of scalars: [ShownScalar]) -> (Passage, [Rewording]) {
    let isAmerican = language.map { $0.lowercased().hasPrefix("en-us") } ?? false
    let passage = Passage(scalars, isAmerican: isAmerican)
    let rules = rules.filter { !$0.begins.isDisjoint(with: passage.traits) }
    var rewordings: [Rewording] = []
    guard !rules.isEmpty || !lexicon.isEmpty else { return (passage, []) }
    var index = 0
    tokens: while index < passage.tokens.count {
      let token = passage.tokens[index]
      if token.kind == .word, !lexicon.isEmpty, let rewording = lexicon.reword(passage, at: index) {
        rewordings.append(rewording)
        index = rewording.tokens.upperBound
        continue
      }
      if !token.traits.isEmpty {
        for rule in rules where !rule.begins.isDisjoint(with: token.traits) {
          if let rewording = rule.reword(passage, at: index) {
            rewordings.append(rewording)
            index = max(rewording.tokens.upperBound, index + 1)
            continue tokens
          }
        }
      }
      index += 1
    }
    return (passage, rewordings)
  }
}

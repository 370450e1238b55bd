/// Emoji: a few that stand for a word are said so, the rest are passed over. Nobody says "grinning face" in a story.
enum EmojiRule: WordingRule {
  static let begins: Token.Traits = .symbol

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    guard let sign = passage.sign(index), sign.value > 0x2000, isPicture(sign) else { return nil }
    var end = index + 1
    while isPart(passage, end) { end += 1 }
    let isHeart = sign == "❤" || sign == "♥"
    let isVerb =
      isHeart && passage.isWord(passage.previous(before: index)) && passage.isWord(passage.next(after: end - 1))
    return Rewording(index..<end, isVerb ? " love " : " ")
  }

  /// Whether a token goes on with the picture before it: another, a joiner, a sign that chooses its form.
  private static func isPart(_ passage: Passage, _ index: Int) -> Bool {
    guard let token = passage.token(index), token.kind != .space else { return false }
    let first = passage.scalars[token.range.lowerBound].scalar
    if token.kind == .word {
      return token.range.count == 1 && (0xFE00...0xFE0F).contains(first.value)
    }
    return isPicture(first) || first.value == 0x200D || (0xFE00...0xFE0F).contains(first.value)
  }

  private static func isPicture(_ sign: Unicode.Scalar) -> Bool {
    sign.properties.isEmojiPresentation || sign.properties.isEmojiModifier
      || sign.properties.generalCategory == .otherSymbol
        && sign.properties.isEmoji && sign.value > 0x2190 && sign != "™"
  }
}

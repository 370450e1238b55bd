/// Emoji: a few that stand for a word are said so, the rest are passed over. Nobody says "grinning face" in a story.
enum EmojiRule: WordingRule {
  static let begins: Token.Traits = .symbol

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    guard let sign = passage.sign(index), sign.value > 0x2000, isPicture(sign) else { return nil }
    var end = index + 1
    while let next = passage.sign(end),
      isPicture(next) || next.value == 0x200D || (0xFE00...0xFE0F).contains(next.value)
    {
      end += 1
    }
    let isHeart = sign == "❤" || sign == "♥"
    let isVerb =
      isHeart && passage.isWord(passage.previous(before: index)) && passage.isWord(passage.next(after: end - 1))
    return Rewording(index..<end, isVerb ? " love " : " ")
  }

  private static func isPicture(_ sign: Unicode.Scalar) -> Bool {
    sign.properties.isEmojiPresentation || sign.properties.isEmojiModifier
      || sign.properties.generalCategory == .otherSymbol
        && sign.properties.isEmoji && sign.value > 0x2190 && sign != "™"
  }
}

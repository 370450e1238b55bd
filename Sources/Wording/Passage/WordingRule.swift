/// A rule of reading aloud: how something that is written short, or in signs, is said in words.
protocol WordingRule: SendableMetatype {
  /// The rule looks only at tokens that have one of these.
  static var begins: Token.Traits { get }

  /// What is said in place of the tokens that begin here; nil where the rule does not apply.
  static func reword(_ passage: Passage, at index: Int) -> Rewording?
}

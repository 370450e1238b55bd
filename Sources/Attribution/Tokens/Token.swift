/// A word, a number or a punctuation mark, and where it stands.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case word, number, stop, comma, colon, semicolon, question, exclamation, dash, ellipsis, mark, other

    /// Whether a sentence may end here.
    var endsSentence: Bool { self == .stop || self == .question || self == .exclamation || self == .ellipsis }
  }

  /// The first byte.
  var start: Int32
  /// The byte after the last.
  var end: Int32
  /// The lower-case form's id in the ``Vocabulary``.
  var word: Int32
  /// The paragraph it stands in, counted through the book from 0.
  var paragraph: Int32
  /// The quotation it stands in; -1 in narration.
  var quotation: Int32
  var kind: Kind
  var isCapital: Bool
  /// Whether a capital here says nothing, because any first word has one.
  var startsSentence: Bool

  var isWord: Bool { kind == .word }
  var isNarration: Bool { quotation < 0 }
}

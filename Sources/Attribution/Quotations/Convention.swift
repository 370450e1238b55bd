/// How a stretch of text marks its speech.
struct Convention: Sendable, Equatable {
  /// The families that open speech, most used first; what stands between others is part of the text around it.
  var families: [Glyph.Family] = [.double]
  /// Whether guillemets point inwards: »so«.
  var guillemetsPointIn = false
  /// Whether `“` closes, as in „German“.
  var leftClosesLow = false
  /// Whether a dash at a paragraph's start opens speech.
  var usesDashes = false
}

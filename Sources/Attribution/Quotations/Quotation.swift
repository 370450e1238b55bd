/// A stretch of one paragraph that stands between quotation marks, or after a dialogue dash, and is speech.
struct Quotation: Sendable, Equatable {
  /// What stands between the marks.
  enum Kind: Sendable, Equatable {
    case speech, thought, letter, sign
  }

  /// The marks and all between them; from the paragraph's start or to its end where a mark is missing.
  var outer: Range<Int>
  /// What stands between the marks, without the marks and without white space at its ends.
  var inner: Range<Int>
  /// The place of its paragraph in the book's paragraphs, all chapters counted through, from 0.
  var paragraph: Int
  /// What it is.
  var kind: Kind = .speech
  /// Whether it goes on with the speech that the paragraph before left open.
  var continuesPrevious = false
  /// Whether its closing mark is there; false for a speech that the next paragraph may go on with.
  var isClosed = true
  /// Who says it, where the manuscript itself marks that, as a play does.
  var givenSpeaker: String?
}

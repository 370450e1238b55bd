import HearsayScript

/// A caption: a few words of one speaker, and when they are shown.
struct Cue: Sendable, Hashable {
  /// A word as it is shown, with marks around speech.
  struct Piece: Sendable, Hashable {
    var text: String
    /// What follows it in its row: a space or nothing.
    var space: String
    /// When it is heard.
    var samples: Range<Int>
    /// How wide it is shown, without the space, in columns; see ``ColumnWidth``.
    var width: Int
  }

  /// Who speaks.
  var speaker: Script.Character.ID
  /// When it is shown. Cues follow each other; they never overlap.
  var samples: Range<Int>
  /// The words, in one row or two.
  var rows: [ArraySlice<Piece>]

  /// The words on one row.
  var text: String { rows.text }
}

extension [ArraySlice<Cue.Piece>] {
  /// The words of all rows on one.
  var text: String { Array<Cue.Piece>(joined())[...].text }
}

extension ArraySlice<Cue.Piece> {
  /// The words of a row, without a space at the end.
  var text: String {
    guard let last else { return "" }
    return dropLast().map { $0.text + $0.space }.joined() + last.text
  }
}

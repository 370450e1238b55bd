/// An element of a Fountain file as a table read hears it.
struct FountainItem {
  enum Kind: Hashable {
    /// `# Title`: a chapter begins.
    case chapter
    /// `## Text` and deeper.
    case heading
    /// Action, scene headings, transitions, centred text.
    case narration
    /// Speech under a cue.
    case dialogue(cue: String, Direction)
    /// `===`, or an ornament on a row of its own.
    case sceneBreak
  }

  var kind: Kind
  /// The words, on one row.
  var text: String
  /// The row of the file that it begins on, counted from 1.
  var row: Int

  /// The cue, for speech.
  var cue: String? { if case .dialogue(let cue, _) = kind { cue } else { nil } }
}

/// The columns of a script's table, in the order in which they are written.
enum CSVColumn: Int, CaseIterable {
  /// The line's number, counted from 1.
  case line
  /// The chapter's number, counted from 1.
  case chapter
  case paragraph
  case kind
  /// The speaker's name, each character's own.
  case speaker
  case delivery
  case mode
  case text
  case confidence
  case because
  /// `angel 0.020; giles 0.010`, likeliest first.
  case alternatives
  /// Where the line stands in the manuscript's text, in UTF-8 bytes.
  case start, end
  case id
  /// The speaker's id as it was written; where ``speaker`` names another, a hand settled the line.
  case speakerID
  /// A mark in each row from the top on: the script, its characters, the chapters' titles.
  case marks

  /// The name in the first row.
  var name: String {
    switch self {
    case .mode: "as"
    case .speakerID: "speaker_id"
    default: String(describing: self)
    }
  }
}

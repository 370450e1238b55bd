/// Where the reader of a file of lines stands, for what a hand left out.
struct LineCounter {
  /// The narrator's id: the speaker of lines that are not dialogue.
  var narrator: String
  /// The line being read, counted from 1.
  var line = 0
  /// The paragraph of the line before.
  var paragraph = 0
}

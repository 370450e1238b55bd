import HearsayManuscript
import HearsayScript

/// An input read through: who says what in it, and its text.
public struct Story: Sendable {
  /// Who says what.
  public var script: Script
  /// What the user ought to know, each in a line.
  public var notes: [String]
  /// The text that the script's spans refer to; nil where the input was itself a script.
  public var text: [UInt8]?
  /// What could not be read of the manuscript, each in a line that names it: these words are not in the script.
  public var missing: [String] = []
  /// What the manuscript says of itself besides title, author and language.
  public var metadata = Book.Metadata()
  /// The manuscript's cover.
  public var cover: Book.Cover?
}

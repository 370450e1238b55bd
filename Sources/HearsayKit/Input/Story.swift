import Foundation
import HearsayCasting
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
  /// What the cast's file says of it; nil where there is none.
  public var sheet: CastSheet?
  /// The folder of people's own recordings of lines, where the input was a production folder.
  public var recordings: URL?
  /// What could not be read of the manuscript, each in a line that names it: these words are not in the script.
  public var missing: [String] = []
  /// What the manuscript says of itself besides title, author and language.
  public var metadata = Book.Metadata()
}

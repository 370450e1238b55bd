import Foundation
import HearsayManuscript
import HearsayScript

/// How a story is to be read.
public struct ReadingOptions: Sendable, Hashable {
  /// The manuscript's language as a BCP 47 tag; found from the text when nil.
  public var language: String?
  /// Lines given to speakers, over what the text and the script say.
  public var assignments: [Assignment]
  /// A `cast.yaml` whose corrections are kept to (who is who, who never speaks), whole or in part; a production folder's own
  /// when nil. A render takes the one of its ``CastingOptions`` instead.
  public var cast: URL?
  /// Which parts of a manuscript are read; a script has been chosen from already.
  public var choice: Choice

  /// Makes options of their parts.
  public init(language: String? = nil, assignments: [Assignment] = [], cast: URL? = nil, choice: Choice = Choice()) {
    self.language = language
    self.assignments = assignments
    self.cast = cast
    self.choice = choice
  }
}

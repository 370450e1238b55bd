import HearsayManuscript
import HearsayScript

/// How a story is to be read.
public struct ReadingOptions: Sendable, Hashable {
  /// The manuscript's language as a BCP 47 tag; found from the text when nil.
  public var language: String?
  /// Lines given to speakers, over what the text and the script say.
  public var assignments: [Assignment]
  /// Which parts of a manuscript are read; a script has been chosen from already.
  public var choice: Choice

  /// Makes options of their parts.
  public init(language: String? = nil, assignments: [Assignment] = [], choice: Choice = Choice()) {
    self.language = language
    self.assignments = assignments
    self.choice = choice
  }
}

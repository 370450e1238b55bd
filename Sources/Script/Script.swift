/// Who says what: a story split into lines, each given to the narrator or to one of its characters.
///
/// The centre of Hearsay: everything before it makes one, everything after it takes one.
public struct Script: Sendable, Hashable {
  /// The title of the work; empty when it is not known.
  public var title: String
  /// The author, when the manuscript names one.
  public var author: String?
  /// The language as a BCP 47 tag, such as `en`.
  public var language: String
  /// The id of the character who narrates: ``Character/narratorID``, or a first-person narrator's own.
  public var narrator: Character.ID
  /// What the script was made from; nil for one written by hand.
  public var source: Source?
  /// Everyone who speaks, the narrator first, then in order of appearance.
  public var characters: [Character]
  /// The chapters in reading order.
  public var chapters: [Chapter]
  /// Stretches of the manuscript that were left out on purpose, in order.
  public var omitted: [Omission]

  /// Makes a script of its parts.
  public init(
    title: String, author: String? = nil, language: String = "en", narrator: Character.ID = Character.narratorID,
    source: Source? = nil, characters: [Character], chapters: [Chapter], omitted: [Omission] = []
  ) {
    self.title = title
    self.author = author
    self.language = language
    self.narrator = narrator
    self.source = source
    self.characters = characters
    self.chapters = chapters
    self.omitted = omitted
  }

  /// All lines of all chapters, in script order. Line *n*, counted from 1 everywhere, is the element at `n - 1`.
  public var lines: [Line] { chapters.flatMap(\.lines) }

  /// The character with the given id, if there is one.
  public func character(_ id: Character.ID) -> Character? { characters.first { $0.id == id } }
}

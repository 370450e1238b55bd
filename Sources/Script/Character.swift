extension Script {
  /// Someone who speaks: a person, a crowd, the narrator, or the unknown.
  public struct Character: Sendable, Hashable, Identifiable {
    /// Lower-case letters and digits of any script joined by `_`, at most 60 bytes; see ``CharacterID``.
    public typealias ID = String

    /// The id of the narrator, who always exists.
    public static let narratorID: ID = "narrator"
    /// The id given to speech whose speaker can't be told.
    public static let unknownID: ID = "unknown"

    /// The id that lines refer to.
    public var id: ID
    /// The name shown to people.
    public var name: String
    /// Other names the text uses for the same character, without ``name`` itself.
    public var aliases: [String]
    /// The gender, when the text or the name tells it.
    public var gender: Gender?
    /// The age, when the text tells it.
    public var age: Age?

    /// Makes a character of its parts.
    public init(id: ID, name: String, aliases: [String] = [], gender: Gender? = nil, age: Age? = nil) {
      self.id = id
      self.name = name
      self.aliases = aliases
      self.gender = gender
      self.age = age
    }

    /// The narrator of a story told in the third person.
    public static let narrator = Character(id: narratorID, name: "Narrator")
    /// Whoever said what nobody can be named for.
    public static let unknown = Character(id: unknownID, name: "Unknown")
  }
}

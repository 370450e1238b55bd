/// What a person has settled about someone in a script, as a cast's file says it.
public struct CharacterCorrection: Sendable, Hashable {
  /// Someone who is joined to another.
  public struct Alias: Sendable, Hashable {
    /// The name, as the person gave it.
    public var name: String
    /// The id of the character who bears it; nil where it is a name in the text only.
    public var character: Script.Character.ID?

    /// Makes an alias of its parts.
    public init(_ name: String, character: Script.Character.ID? = nil) {
      self.name = name
      self.character = character
    }
  }

  /// The character's id; nil for someone whom the text names and who has no line yet.
  public var character: Script.Character.ID?
  /// What the character is called in the script, or, having no line there, by the person.
  public var called: String
  /// The name to be shown in place of it; nil leaves it.
  public var name: String?
  /// Others who are the same person.
  public var aliases: [Alias]
  /// The gender; nil leaves it to the text.
  public var gender: Gender?
  /// The age; nil leaves it to the text.
  public var age: Age?
  /// Whether this one tells the story.
  public var narrates: Bool
  /// Whether this one never says a line.
  public var neverSpeaks: Bool

  /// Makes a correction of its parts.
  public init(
    character: Script.Character.ID?, called: String, name: String? = nil, aliases: [Alias] = [],
    gender: Gender? = nil, age: Age? = nil, narrates: Bool = false, neverSpeaks: Bool = false
  ) {
    self.character = character
    self.called = called
    self.name = name
    self.aliases = aliases
    self.gender = gender
    self.age = age
    self.narrates = narrates
    self.neverSpeaks = neverSpeaks
  }

  /// The name that the character has in the end.
  public var shownName: String { name ?? called }

  /// Whether nothing is settled by it.
  public var isNothing: Bool {
    name == nil && aliases.isEmpty && gender == nil && age == nil && !narrates && !neverSpeaks
  }
}

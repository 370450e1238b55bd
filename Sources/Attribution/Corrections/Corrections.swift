import HearsayScript

/// What a person has settled about who speaks: read before attribution, which keeps to it and reads the rest in its light.
public struct Corrections: Sendable, Equatable {
  /// Someone whom the person has described.
  public struct Person: Sendable, Equatable {
    /// The name to be shown.
    public var name: String
    /// Other names for the same person; whoever bears one of them is joined to this one.
    public var aliases: [String]
    /// The gender; nil leaves it to the text.
    public var gender: Gender?
    /// Whether this one is never to be given a speech.
    public var neverSpeaks: Bool

    /// Makes a person of its parts.
    public init(name: String, aliases: [String] = [], gender: Gender? = nil, neverSpeaks: Bool = false) {
      self.name = name
      self.aliases = aliases
      self.gender = gender
      self.neverSpeaks = neverSpeaks
    }
  }

  /// A line and who says it.
  public struct Assignment: Sendable, Equatable {
    /// The line's id in the script.
    public var line: String
    /// The speaker's name, or one of the aliases.
    public var speaker: String

    /// Makes an assignment of its parts.
    public init(line: String, speaker: String) {
      self.line = line
      self.speaker = speaker
    }
  }

  /// People described, each once.
  public var people: [Person]
  /// The name of the one who tells the story as "I"; nil leaves it to the text.
  public var narrator: String?
  /// Lines given to someone. One whose line is not in the book is passed over.
  public var assignments: [Assignment]

  /// Makes corrections of their parts; none by default.
  public init(people: [Person] = [], narrator: String? = nil, assignments: [Assignment] = []) {
    self.people = people
    self.narrator = narrator
    self.assignments = assignments
  }

  /// Every name that they mention, once each, in order.
  var names: [String] {
    var names: [String] = []
    for name in people.flatMap({ [$0.name] + $0.aliases }) + [narrator].compactMap(\.self) + assignments.map(\.speaker)
    where !names.contains(name) { names.append(name) }
    return names
  }
}

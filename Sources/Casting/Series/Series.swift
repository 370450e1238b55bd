import HearsayScript

/// A cast that is kept over several books: whoever stands in it has the same voice in each of them.
public struct Series: Sendable, Hashable {
  /// Someone of a series.
  public struct Member: Sendable, Hashable {
    /// What the file has it under: its name, and a number where several bear it.
    public var key: String
    /// The name, and all others that it goes by, the name first.
    public var names: [String]
    /// Its gender; nil where it is not known.
    public var gender: Gender?
    /// Its age; nil where it is not known.
    public var age: Age?
    /// Its voice; nil where a hand named it and left the voice to Hearsay.
    public var voice: Voice.ID?
    /// Its own settings, over the voice's.
    public var settings: VoiceSettings

    /// Makes a member of its parts.
    public init(
      key: String, names: [String], gender: Gender? = nil, age: Age? = nil, voice: Voice.ID? = nil,
      settings: VoiceSettings = VoiceSettings()
    ) {
      self.key = key
      self.names = names
      self.gender = gender
      self.age = age
      self.voice = voice
      self.settings = settings
    }
  }

  /// Everyone, in the file's order.
  public var members: [Member]

  /// Makes a series of its members.
  public init(members: [Member] = []) { self.members = members }
}

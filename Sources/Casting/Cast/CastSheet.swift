import HearsayScript

/// What a `cast.yaml` settles, all of it or a little: only what it gives is pinned, the rest is cast anew.
public struct CastSheet: Sendable, Hashable {
  /// What it settles about one character.
  public struct Entry: Sendable, Hashable {
    /// The character's id in the script.
    public var character: Script.Character.ID
    /// The voice, if it is settled.
    public var voice: Voice.ID?
    /// The character's own settings.
    public var settings: VoiceSettings
    /// The gender to cast by, in place of the script's.
    public var gender: Gender?
    /// The age to cast by, in place of the script's.
    public var age: Age?

    /// Makes an entry of its parts.
    public init(
      character: Script.Character.ID, voice: Voice.ID? = nil, settings: VoiceSettings = VoiceSettings(),
      gender: Gender? = nil, age: Age? = nil
    ) {
      self.character = character
      self.voice = voice
      self.settings = settings
      self.gender = gender
      self.age = age
    }
  }

  /// The characters in the file's order, each once.
  public var entries: [Entry]
  /// The pauses that the file gives.
  public var pauses: [Pauses.Kind: Int]
  /// The speed.
  public var speed: Double?
  /// The one voice for everyone.
  public var solo: Voice.ID?
  /// How much of the lines' manner is acted.
  public var delivery: DeliveryStrength?
  /// Whether bare tags are read.
  public var tags: TagReading?
  /// What it settles about who speaks, in the file's order: read before lines are given to speakers.
  public var corrections: [CharacterCorrection]

  /// Makes a sheet of its parts.
  public init(
    entries: [Entry] = [], pauses: [Pauses.Kind: Int] = [:], speed: Double? = nil, solo: Voice.ID? = nil,
    corrections: [CharacterCorrection] = []
  ) {
    self.entries = entries
    self.pauses = pauses
    self.speed = speed
    self.solo = solo
    self.corrections = corrections
  }

  /// The characters of a script, with the gender and the age that the sheet settles.
  func characters(of shares: [Share]) -> [Script.Character] {
    let settled = Dictionary(entries.map { ($0.character, $0) }, uniquingKeysWith: { first, _ in first })
    return shares.map { share in
      var character = share.character
      character.gender = settled[character.id]?.gender ?? character.gender
      character.age = settled[character.id]?.age ?? character.age
      return character
    }
  }

  /// The sheet for the script that its own corrections led to: without those who have no line any more.
  public func kept(in script: Script) -> CastSheet {
    var sheet = self
    let there = Set(script.characters.map(\.id) + script.lines.map(\.speaker) + [script.narrator])
    sheet.entries.removeAll { !there.contains($0.character) }
    return sheet
  }
}

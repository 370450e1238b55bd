import HearsayScript

/// Who sounds like whom: a voice for everyone in a script, the pauses and the speed of a reading.
public struct Cast: Sendable, Hashable {
  /// A character and the voice it has.
  public struct Role: Sendable, Hashable {
    /// The character's id in the script.
    public var character: Script.Character.ID
    /// The id of its voice in the bank.
    public var voice: Voice.ID
    /// Its own settings, over the voice's.
    public var settings: VoiceSettings

    /// Makes a role of its parts.
    public init(character: Script.Character.ID, voice: Voice.ID, settings: VoiceSettings = VoiceSettings()) {
      self.character = character
      self.voice = voice
      self.settings = settings
    }
  }

  /// The id of the character who narrates, who always has a role.
  public var narrator: Script.Character.ID
  /// Everyone's role, the narrator first, then by how much they speak.
  public var roles: [Role]
  /// The pauses at speed 1.
  public var pauses: Pauses
  /// How fast the reading goes, 0.5…2.0: multiplies rates, divides pauses.
  public var speed: Double
  /// The one voice that reads everyone's lines, whatever the roles say; nil for a reading in roles.
  public var solo: Voice.ID?

  /// How much of the lines' manner is acted, but for characters who have a setting of their own.
  public var delivery = DeliveryStrength.moderate
  /// Whether tags are read that say no more than who speaks.
  public var tags = TagReading.keep

  /// Makes a cast of its parts.
  public init(
    narrator: Script.Character.ID, roles: [Role], pauses: Pauses = Pauses(), speed: Double = 1, solo: Voice.ID? = nil
  ) {
    self.narrator = narrator
    self.roles = roles
    self.pauses = pauses
    self.speed = speed
    self.solo = solo
  }

  /// The role of a character. `narrator` is also the name of a first-person narrator's role; nil for someone not cast.
  public func role(of character: Script.Character.ID) -> Role? {
    roles.first { $0.character == character }
      ?? (character == Script.Character.narratorID ? roles.first { $0.character == narrator } : nil)
  }

  /// The pauses as they are heard, the speed reckoned in.
  public var heardPauses: Pauses { pauses.at(speed: speed) }
}

import HearsayScript

/// What a person has settled about a cast: a `cast.yaml`, and what stands on the command line, which goes before it.
public struct CastingRequest: Sendable, Hashable {
  /// A voice asked for by a character's id, name or alias.
  public struct Pin: Sendable, Hashable {
    /// The character's id, name or alias.
    public var character: String
    /// The voice's id.
    public var voice: Voice.ID

    /// Makes a pin of its parts.
    public init(character: String, voice: Voice.ID) {
      self.character = character
      self.voice = voice
    }
  }

  /// Who reads a reading in one voice.
  public enum Solo: Sendable, Hashable {
    /// The narrator's own voice.
    case narrator
    /// A voice of the bank.
    case voice(Voice.ID)
  }

  /// What a cast file settles; nil for none.
  public var sheet: CastSheet?
  /// The cast of the books before, for whom neither the sheet nor a pin has a voice.
  public var series: Series?
  /// Voices asked for by name.
  public var pins: [Pin]
  /// The narrator's voice.
  public var narrator: Voice.ID?
  /// One voice for everyone; nil leaves it to the sheet.
  public var solo: Solo?
  /// The speed, 0.5…2.0; nil leaves it to the sheet, or 1.
  public var speed: Double?
  /// How much of the lines' manner is acted; nil leaves it to the sheet, or moderate.
  public var delivery: DeliveryStrength?
  /// Whether bare tags are read; nil leaves it to the sheet, or keep.
  public var tags: TagReading?

  /// Makes a request of its parts.
  public init(
    sheet: CastSheet? = nil, pins: [Pin] = [], narrator: Voice.ID? = nil, solo: Solo? = nil, speed: Double? = nil,
    delivery: DeliveryStrength? = nil, tags: TagReading? = nil
  ) {
    self.sheet = sheet
    self.pins = pins
    self.narrator = narrator
    self.solo = solo
    self.speed = speed
    self.delivery = delivery
    self.tags = tags
  }
}

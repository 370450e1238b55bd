import HearsayScript

/// A voice of the bank: a sound of the engine's that a person would describe as somebody.
public struct Voice: Sendable, Hashable, Identifiable {
  /// A short human name in lower-case ASCII letters, digits and hyphens, such as `ada`: also the name of the voice's file.
  public typealias ID = String

  /// What people call it.
  public var id: ID
  /// Who one seems to hear, in a few plain words.
  public var description: String
  /// Whose voice it is; neutral for voices that are neither a woman's nor a man's.
  public var gender: Gender
  /// How old it sounds.
  public var age: Age
  /// The accent as a BCP 47 tag, such as `en-GB-scotland`.
  public var accent: String
  /// The languages it reads, as primary BCP 47 subtags, such as `en`.
  public var languages: [String]
  /// The engine that speaks it, such as `espeak-ng`.
  public var engine: String
  /// The engine's own id of the language file, such as `gmw/en-US`, or the absolute path of a voice file of the bank's.
  public var file: String
  /// The engine's variant, such as `f3`; nil for the file's plain voice.
  public var variant: String?
  /// Its own settings, each given.
  public var tuning: Tuning
  /// Words of which one must be in a character's name for the voice to be given without being asked for; empty for a
  /// voice that suits anyone.
  public var onlyFor: [String]
  /// What was measured of it; nil for a voice that was not measured.
  public var measured: Measurement?

  /// Makes a voice of its parts.
  public init(
    id: ID, description: String, gender: Gender, age: Age, accent: String, languages: [String],
    engine: String = "espeak-ng", file: String, variant: String? = nil, tuning: Tuning = Tuning(),
    onlyFor: [String] = [], measured: Measurement? = nil
  ) {
    self.id = id
    self.description = description
    self.gender = gender
    self.age = age
    self.accent = accent
    self.languages = languages
    self.engine = engine
    self.file = file
    self.variant = variant
    self.tuning = tuning
    self.onlyFor = onlyFor
    self.measured = measured
  }

  /// The name by which the engine knows it: the file with its variant, such as `gmw/en-US+f3`.
  public var engineName: String { variant.map { "\(file)+\($0)" } ?? file }
}

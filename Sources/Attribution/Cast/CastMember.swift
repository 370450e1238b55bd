import HearsayScript

/// Someone whom the text knows: named, called by a role or kinship, a crowd, or the narrator.
struct CastMember: Sendable {
  enum Kind: Sendable { case person, role, kin, crowd, narrator }

  var kind: Kind
  /// The name shown to people.
  var name: String
  var aliases: [String] = []
  /// The forms of names that are this one's alone or first of all.
  var forms: [Int] = []
  /// How often the text names it.
  var count = 0
  /// Evidence of gender from titles and first names; above 0 is male.
  var namedGender = 0.0
  /// From -1, female, to 1, male.
  var gender: Float = 0
  var isMarriedWoman = false
  /// The gender that a person has settled.
  var settledGender: Gender?
  /// Whether a person has settled that it never speaks.
  var neverSpeaks = false
  /// For a role or kin: the noun's id.
  var noun: Int32 = -1
  /// For a role: its adjectives' ids.
  var adjectives: [Int32] = []
  /// The titles that this one bears, as words' ids, in order of appearance.
  var titles: [Int32] = []

  init(_ kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }
}

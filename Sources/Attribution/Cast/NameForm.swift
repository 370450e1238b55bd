/// One way in which the text names someone, such as "Miss Elizabeth Bennet", and how it is used.
struct NameForm: Sendable {
  /// The titles before the name, as words' ids.
  var titles: [Int32]
  /// The name without titles, as words' ids; for a role its adjectives and noun.
  var core: [Int32]
  /// The form as first written.
  var shown: String
  var count = 0
  var vocatives = 0
  var inQuotations = 0
  /// How often "the" stands before it.
  var articles = 0

  var isTitled: Bool { !titles.isEmpty }
}

/// One place where a form of a name stands.
struct NameUse: Sendable {
  var tokens: Range<Int>
  var form: Int
}

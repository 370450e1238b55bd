/// A place where the text names a member of the cast.
struct Mention: Sendable {
  var tokens: Range<Int>
  /// Whom it means, as far as the names tell.
  var member: Int
  /// Whom else it could mean.
  var others: [Int] = []
  var isSubject = false
  var isPossessive = false
  var followsPreposition = false
  var isVocative = false
  /// By a role or kinship rather than by name.
  var isNominal = false
  /// By "I".
  var isFirstPerson = false
  var quotation: Int32 = -1
  var paragraph: Int32 = 0

  var isNarration: Bool { quotation < 0 }
}

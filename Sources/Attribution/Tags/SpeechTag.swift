/// What the narration beside a speech says of who speaks: "said Tom", "she whispered", "the old man nodded".
struct SpeechTag: Sendable {
  enum Kind: UInt8, Sendable {
    case none, name, he, she, firstPerson, role, group
  }

  /// How the words stand: the study's order of trust, from a verb of speech with its subject to a name somewhere near.
  enum Order: UInt8, Sendable {
    case none, verbThenSubject, subjectThenVerb, subjectThenAction, subjectAlone, verbThenSubjectLater
    case subjectThenVerbLater, nameNearby
  }

  var kind = Kind.none
  var order = Order.none
  /// For a name or a known role: the mention's number; -1 else.
  var mention = -1
  /// For a role: its noun.
  var noun: Int32 = -1
  /// From -1, female, to 1, male, as the words themselves tell.
  var gender: Float = 0
  var hasVerb = false
  var hasCoreVerb = false
  /// The verb's place; -1 where there is none.
  var verb = -1
  /// The subject's place; -1 where there is none.
  var subject = -1
  /// The sentence before a speech ends in a comma, a colon or a dash.
  var opensSpeech = false
  /// How many tokens lie between the speech and the subject.
  var distance = 0
  /// The mention spoken to, "said Tom to Mary"; -1 where none is named.
  var addressee = -1
  /// The gender of whom a pronoun tells to be spoken to, "he said to her"; 0 where none does.
  var addresseeGender: Float = 0

  /// Whether verb and subject stand side by side.
  var isPlain: Bool { hasVerb && (order == .verbThenSubject || order == .subjectThenVerb) }
}

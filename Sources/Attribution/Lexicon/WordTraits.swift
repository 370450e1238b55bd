/// What a word can be, as far as telling speakers needs it. A word may be several things at once.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt64

  // Pronouns.
  static let he = bit(0)
  static let him = bit(1)
  static let she = bit(2)
  static let her = bit(3)
  static let firstSubject = bit(4)
  static let firstPerson = bit(5)
  static let secondPerson = bit(6)
  static let groupPronoun = bit(7)

  // Verbs.
  static let speechVerb = bit(8)
  static let coreSpeechVerb = bit(9)
  /// A past form that does not end in -ed, or an auxiliary.
  static let pastVerb = bit(10)
  static let presentVerb = bit(11)

  // Titles.
  static let maleTitle = bit(12)
  static let femaleTitle = bit(13)
  static let neutralTitle = bit(14)
  static let marriedTitle = bit(15)
  static let maidenTitle = bit(16)
  /// A title that alone, after "the", names its bearer: the colonel.
  static let officeTitle = bit(17)

  // Nouns for people.
  static let maleNoun = bit(18)
  static let femaleNoun = bit(19)
  static let neutralNoun = bit(20)
  static let collectiveNoun = bit(21)
  /// Says hardly more than the gender: man, lady, boy.
  static let genericNoun = bit(22)
  static let kinNoun = bit(23)
  static let childNoun = bit(24)

  // Small words.
  static let determiner = bit(25)
  static let possessive = bit(26)
  static let adjective = bit(27)
  static let preposition = bit(28)
  static let placePreposition = bit(29)
  static let conjunction = bit(30)
  static let adverb = bit(31)
  /// What may stand before someone's name when he is spoken to: oh, my, dear.
  static let addressOpener = bit(32)
  static let interjection = bit(33)

  // Names.
  /// Never a name, whatever its capital.
  static let notName = bit(34)
  static let maleName = bit(35)
  static let femaleName = bit(36)
  static let anyName = bit(37)
  static let placeHead = bit(38)
  static let nameParticle = bit(39)
  static let abbreviation = bit(40)

  static let bodyNoun = bit(41)
  static let oldAdjective = bit(42)
  static let youngAdjective = bit(43)
  /// Makes "said the girl" out of "the girl ... said": verbs often put before their subject.
  static let invertible = bit(44)
  static let relative = bit(45)
  static let article = bit(46)
  /// A speaker without a name or face: a voice, someone.
  static let indefinite = bit(47)

  /// What is said, as a noun: reply, remark.
  static let speechNoun = bit(48)
  /// Joins what is said to who says it: was, came.
  static let copula = bit(49)

  /// A title that alone names its bearer in narration: "said Mademoiselle".
  static let bareTitle = bit(50)

  /// Said to somebody whose name is not said: sir, ma'am.
  static let honorific = bit(51)

  static let title: WordTraits = [.maleTitle, .femaleTitle, .neutralTitle]
  static let personNoun: WordTraits = [.maleNoun, .femaleNoun, .neutralNoun]
  static let firstName: WordTraits = [.maleName, .femaleName, .anyName]
  static let heWord: WordTraits = [.he, .him]
  static let sheWord: WordTraits = [.she, .her]

  private static func bit(_ place: UInt64) -> WordTraits { WordTraits(rawValue: 1 << place) }

  /// Whether it has any of the given traits.
  func has(_ any: WordTraits) -> Bool { rawValue & any.rawValue != 0 }
}

/// Roman numerals: of kings (`Henry VIII`), of parts (`Chapter IV`, `Act III, Scene ii`), after names (`World War II`),
/// and alone before a heading's title (`XIV. The Journey`).
enum RomanRule: WordingRule {
  static let begins: Token.Traits = .roman

  /// What is numbered; a numeral after it is a cardinal, small letters and the single I included.
  private static let numbered: Set<String> = [
    "chapter", "chap", "book", "part", "act", "scene", "volume", "vol", "section", "canto", "stanza", "article",
    "phase",
    "stage", "appendix", "figure", "plate", "table", "page", "pages", "lesson", "letter", "episode", "series", "type",
    "class", "level", "grade", "war", "psalm", "sonnet", "no", "number", "mark", "apollo", "division", "corps", "title",
    "clause", "amendment", "movement", "symphony", "verse", "song", "fit", "cantos", "chapters", "books", "parts",
    "acts", "scenes", "volumes", "and", "to", "scène", "p", "pp", "ch", "bk", "pt", "lecture", "epilogue", "hour",
    "day", "entry", "diary", "case",
  ]
  /// Names of rulers and popes: a numeral after one is an ordinal.
  private static let rulers: Set<String> = [
    "henry", "edward", "george", "william", "charles", "james", "richard", "elizabeth", "mary", "louis", "philip",
    "francis", "napoleon", "frederick", "wilhelm", "alexander", "nicholas", "peter", "paul", "catherine", "ivan",
    "pius", "leo", "john", "benedict", "gregory", "clement", "innocent", "urban", "boniface", "adrian", "julius",
    "sixtus", "victoria", "anne", "edmund", "stephen", "robert", "david", "malcolm", "kenneth", "duncan", "ferdinand",
    "isabella", "alfonso", "carlos", "felipe", "juan", "joseph", "leopold", "maria", "christian", "gustav", "gustavus",
    "oscar", "harald", "olaf", "haakon", "otto", "ludwig", "maximilian", "rudolf", "rudolph", "sigismund", "casimir",
    "ramses", "rameses", "ptolemy", "cleopatra", "thutmose", "amenhotep", "darius", "xerxes", "cyrus", "artaxerxes",
    "constantine", "justinian", "theodosius", "valentinian", "philippe", "henri", "françois", "umberto", "victor",
    "emmanuel", "humbert", "edgar", "harold", "canute", "ethelred", "baldwin", "conrad", "selim", "suleiman", "murad",
    "mehmed", "thomas", "hugh", "roger", "margaret", "matilda", "eric", "magnus", "valdemar", "albert", "augustus",
    "wenceslas", "vladimir", "boris", "feodor", "michael", "pedro", "manuel", "sancho", "martin", "nero", "antiochus",
    "seti", "theodore", "lothair", "pepin", "godfrey", "beatrice", "wilhelmina", "juliana",
  ]
  /// Titles that make the name after them a ruler's.
  private static let titles: Set<String> = [
    "king", "queen", "pope", "emperor", "empress", "tsar", "czar", "kaiser", "sultan", "prince", "duke", "baron",
    "earl",
    "lord", "saint", "count", "countess", "archduke",
  ]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    let text = passage.word(index)
    if let century = century(passage, index) { return century }
    guard let value = RomanNumeral.value(text), !isPartOfWord(passage, index) else { return nil }
    let isCapital = passage.isAllCapitals(index)
    let before = nameBefore(passage, index)
    let word = passage.word(before)
    let isLetter = text.utf8.count == 1
    if word == "war", passage.wordBefore(before) == "world", isCapital {
      return Rewording(index..<index + 1, EnglishNumber.cardinal(value))
    }
    if numbered.contains(word), word != "and" && word != "to" || isAfterNumeral(passage, before) {
      // "Part I liked", "the book I read", "chapter I wrote": the pronoun, unless a sign or the end follows.
      guard
        text != "i"
          || isCapital && (passage.isCapitalised(before) || passage.isAtEnd(index + 1)) && isClosed(passage, index)
          || !isCapital
      else { return nil }
      guard isCapital || isLower(passage, index), word != "no" || !isLetter else { return nil }
      if isLetter, !["i", "v", "x"].contains(text), !isCapital || text != "l" { return nil }
      if text == "mix" || text == "mill" || text == "dim" || text == "did" || text == "mild" || text == "civil" {
        return nil
      }
      return Rewording(index..<index + 1, EnglishNumber.cardinal(value))
    }
    guard isCapital else { return nil }
    if passage.isCapitalised(before), !passage.isSign(passage.previous(before: index), "."), value < 100 {
      let isRuler = rulers.contains(word) || titles.contains(passage.wordBefore(before))
      if isRuler, isOrdinal(text, word, passage, index) {
        return ordinal(value, passage, index)
      }
      // "Rocky IV"; not "Malcolm X", "Plan C", "Vitamin D", "Mr. D".
      if text.utf8.count > 1, !["cd", "dc", "md", "mc", "mi", "di", "ci", "dm", "cv", "dv", "mm", "cc"].contains(text),
        !notNames.contains(word)
      {
        return Rewording(index..<index + 1, EnglishNumber.cardinal(value))
      }
      return nil
    }
    return heading(value, text, passage, index)
  }

  /// `the XIXth century`
  private static func century(_ passage: Passage, _ index: Int) -> Rewording? {
    guard let (value, ending) = RomanNumeral.ordinal(passage.text(index)),
      ["st", "nd", "rd", "th"].contains(ending),
      passage.length(index) - ending.count > 1
    else { return nil }
    return Rewording(index..<index + 1, EnglishNumber.ordinal(value))
  }

  /// Capitalised words that a numeral does not belong to.
  private static let notNames: Set<String> = ["the", "a", "an", "i", "he", "she", "it", "and", "but", "or"]

  /// A numeral that begins a line and stands alone or before a stop: a heading.
  private static func heading(_ value: Int, _ text: String, _ passage: Passage, _ index: Int) -> Rewording? {
    guard index == 0, value < 200, text != "c" else { return nil }
    let isAlone =
      passage.token(1) == nil
      || passage.isSign(1, ".") && (passage.token(2) == nil || text.utf8.count > 1 || isTitle(passage, after: 1))
    let isTitled =
      passage.isSpace(1) && [".", "—", "–", "-", ":"].contains(passage.sign(2) ?? " ")
      || passage.isSign(1, ":") && text.utf8.count > 1
    guard isAlone || isTitled, !["mix", "dim", "mi", "di", "mm", "cd"].contains(text) else { return nil }
    let words = EnglishNumber.cardinal(value)
    return Rewording(index..<index + 1, words.prefix(1).uppercased() + words.dropFirst())
  }

  /// Whether a title follows a single letter and its stop, rather than another initial and a name.
  private static func isTitle(_ passage: Passage, after stop: Int) -> Bool {
    let next = passage.next(after: stop)
    return passage.isCapitalised(next) && passage.length(next) > 1 && !passage.isSign(next + 1, ".")
      && ["the", "a", "an", "in", "of", "on"].contains(passage.word(next))
  }

  private static func ordinal(_ value: Int, _ passage: Passage, _ index: Int) -> Rewording {
    let words = "the " + EnglishNumber.ordinal(value)
    // `George III. was king`: an old stop that ends no sentence.
    let isOldStop =
      passage.isSign(index + 1, ".") && passage.isSpace(index + 2) && passage.isWord(index + 3)
      && !passage.isCapitalised(index + 3)
    return Rewording(index..<(isOldStop ? index + 2 : index + 1), capitalised(words, passage, index))
  }

  private static func capitalised(_ words: String, _ passage: Passage, _ index: Int) -> String {
    guard let space = words.firstIndex(of: " ") else { return words }
    let next = words.index(after: space)
    return words[..<next] + words[next...].prefix(1).uppercased() + words[next...].dropFirst()
  }

  /// A single letter after a name is a numeral only where nothing else fits: "Elizabeth I reigned", not "when Henry I saw".
  private static func isOrdinal(_ text: String, _ name: String, _ passage: Passage, _ index: Int) -> Bool {
    guard text.utf8.count == 1 else { return !["mi", "di", "cd", "mc", "md"].contains(text) }
    if name == "malcolm" { return false }
    let place = passage.previous(before: index)
    let isTitled = titles.contains(passage.wordBefore(place))
    switch text {
    case "i":
      return isTitled && !passage.isApostrophe(index + 1)
        || passage.isAtEnd(index + 1) && !passage.isSign(index + 1, "'")
        || passage.isApostrophe(index + 1) && passage.text(index + 2) == "s"
        || ["and", "of", "of england", "was", "had", "who"].contains(
          passage.isSpace(index + 1) ? passage.word(index + 2) : "") && passage.wordBefore(place) != "and"
          && !isObject(passage.wordBefore(place))
    case "v", "x": return !(passage.isSign(index + 1, ".") && passage.isCapitalised(passage.next(after: index + 1)))
    default: return false
    }
  }

  private static func isObject(_ word: String) -> Bool {
    ["to", "with", "for", "told", "and", "but", "that", "when", "as", "if", "than", "like"].contains(word)
  }

  /// Whether after the numeral a sign, the end, or a title follows, so that "I" is no pronoun.
  private static func isClosed(_ passage: Passage, _ index: Int) -> Bool {
    passage.isAtEnd(index + 1)
      || passage.isSpace(index + 1)
        && (passage.isCapitalised(index + 2)
          || ["of", "and", "is", "was", "ends", "begins"].contains(passage.word(index + 2)))
      || passage.isDash(index + 1) || passage.isDash(index + 2)
  }

  private static func isLower(_ passage: Passage, _ index: Int) -> Bool { !passage.isCapitalised(index) }

  /// The word before, a full stop and a possessive passed over: `Chap. IV`.
  private static func nameBefore(_ passage: Passage, _ index: Int) -> Int {
    guard passage.isSpace(index - 1) else { return -1 }
    return passage.isSign(index - 2, ".") && passage.isWord(index - 3) && passage.length(index - 3) <= 4
      ? index - 3 : index - 2
  }

  private static func isAfterNumeral(_ passage: Passage, _ index: Int) -> Bool {
    let before = passage.wordBefore(index)
    let earlier = passage.isSpace(index - 1) ? passage.wordBefore(index - 2) : ""
    return RomanNumeral.value(before) != nil && numbered.contains(earlier)
  }

  /// Whether the letters belong to a longer word: `X-ray`, `I'll`, `D'Arcy`, `C.I.D.`
  private static func isPartOfWord(_ passage: Passage, _ index: Int) -> Bool {
    if passage.isSign(index + 1, "-"), passage.isWord(index + 2) { return true }
    if passage.isSign(index - 1, "-") || passage.isApostrophe(index - 1) && passage.isWord(index - 2) { return true }
    if passage.isApostrophe(index + 1), passage.isWord(index + 2), passage.text(index + 2) != "s" { return true }
    if passage.isNumber(index - 1) || passage.isNumber(index + 1) { return true }
    if passage.isSign(index + 1, "."), passage.isWord(index + 2) { return true }
    return passage.isSign(index - 1, ".") && passage.isWord(index - 2)
  }
}

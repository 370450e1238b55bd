/// Abbreviations with a stop, by what stands around them: `Mr. Brown`, `Baker St.`, `St. Paul`, `No. 5`, `etc.`
enum AbbreviationRule: WordingRule {
  static let begins: Token.Traits = .dotted

  /// Titles: before a name.
  private static let titles = [
    "mr": "Mister", "mrs": "Missis", "ms": "Miz", "dr": "Doctor", "prof": "Professor", "capt": "Captain",
    "cpt": "Captain", "col": "Colonel", "gen": "General", "lt": "Lieutenant", "lieut": "Lieutenant", "sgt": "Sergeant",
    "sergt": "Sergeant", "cpl": "Corporal", "maj": "Major", "adm": "Admiral", "cmdr": "Commander", "rev": "Reverend",
    "revd": "Reverend", "hon": "Honourable", "st": "Saint", "sts": "Saints", "ste": "Saint", "fr": "Father",
    "messrs": "Messers", "mme": "Madame", "mlle": "Mademoiselle", "m": "Monsieur", "mt": "Mount", "ft": "Fort",
    "gov": "Governor", "sen": "Senator", "rep": "Representative", "pres": "President", "supt": "Superintendent",
    "insp": "Inspector", "det": "Detective", "const": "Constable", "pvt": "Private", "sr": "Sister", "br": "Brother",
    "bro": "Brother", "pte": "Private", "brig": "Brigadier", "hr": "Herr", "jas": "James", "wm": "William",
    "geo": "George", "chas": "Charles", "thos": "Thomas", "jno": "John", "robt": "Robert", "benj": "Benjamin",
  ]
  /// After a name.
  private static let afterName = [
    "st": "Street", "ave": "Avenue", "av": "Avenue", "rd": "Road", "blvd": "Boulevard", "dr": "Drive", "ln": "Lane",
    "sq": "Square", "ct": "Court", "pl": "Place", "terr": "Terrace", "hwy": "Highway", "co": "Company",
    "cos": "Companies", "inc": "Incorporated", "ltd": "Limited", "corp": "Corporation", "bros": "Brothers",
    "jr": "Junior", "jun": "Junior", "sr": "Senior", "sen": "Senior", "esq": "Esquire", "mfg": "Manufacturing",
    "assn": "Association", "univ": "University",
  ]
  /// Before a number.
  private static let beforeNumber = [
    "no": "number", "nos": "numbers", "nr": "number", "vol": "volume", "vols": "volumes", "p": "page", "pp": "pages",
    "pg": "page", "fig": "figure", "figs": "figures", "ch": "chapter", "chap": "chapter", "sec": "section",
    "sect": "section",
    "art": "article", "bk": "book", "pt": "part", "l": "line", "ll": "lines", "tel": "telephone", "ext": "extension",
    "v": "verse", "vv": "verses", "op": "opus", "c": "circa", "ca": "circa", "cir": "circa", "approx": "approximately",
    "b": "born", "d": "died", "ver": "version", "apt": "apartment", "n": "note", "ed": "edition", "vs": "versus",
    "temp": "temperature", "max": "maximum", "min": "minimum", "ep": "episode", "qu": "question", "par": "paragraph",
    "para": "paragraph", "rm": "room", "pl": "plate", "f": "folio",
  ]
  /// Anywhere.
  private static let anywhere = [
    "vs": "versus", "etc": "et cetera", "viz": "namely", "cf": "compare", "dept": "department", "govt": "government",
    "approx": "approximately", "esp": "especially", "misc": "miscellaneous", "ms": "manuscript", "incl": "including",
    "est": "established", "ibid": "ibidem", "asst": "assistant", "assoc": "associate",
    "mgr": "manager", "secy": "secretary", "treas": "treasurer", "prev": "previous", "recd": "received",
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday", "thu": "Thursday",
    "thur": "Thursday", "thurs": "Thursday", "fri": "Friday",
  ]
  /// Short words that mean something else before a small letter or the end of a sentence.
  private static let needsCapital: Set<String> = ["mon", "wed", "fri", "thu", "tue"]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    let word = passage.word(index)
    guard word.utf8.count <= 7 else { return nil }
    if let latin = latin(word, passage, at: index) { return latin }
    let next = passage.next(after: index + 1)
    let isBeforeName = passage.isSpace(index + 2) && passage.isCapitalised(next)
    // `No. 5` is a number, `"No." He…` an answer.
    if let name = beforeNumber[word], passage.isNumber(next) || isNumeral(passage, next),
      passage.isSpace(index + 2) || passage.isNumber(index + 2)
    {
      guard word != "no" || passage.isNumber(next), word.utf8.count > 1 || !passage.isAllCapitals(index) else {
        return nil
      }
      return Rewording(index..<index + 2, cased(name, passage, index))
    }
    let isAfterName = isAfterName(passage, index)
    let isShout = passage.isAllCapitals(index) && word.utf8.count > 1 && isBeforeName
    if let name = afterName[word], isAfterName, !isShout,
      !isBeforeName || titles[word] == nil || isSentence(passage, next, word)
    {
      // The stop stays where it also ends the sentence, and so does its pause.
      return Rewording(index..<stop(passage, index, isBeforeName: isBeforeName), name)
    }
    if let title = titles[word],
      isBeforeName
        || passage.isSpace(index + 2) && passage.isWord(next) && word.utf8.count > 1 && word.utf8.count < 4
          && ["mr", "mrs", "ms", "dr", "prof"].contains(word)
    {
      guard passage.isCapitalised(index), word != "m" || isMonsieur(passage, index) else { return nil }
      if (word == "fr" || word == "ft" || word == "br" || word == "sr" || word == "hr" || word == "ste"
        || word == "const"), !isBeforeName
      {
        return nil
      }
      return Rewording(index..<index + 2, title)
    }
    // At the end of a line: "Ltd.", "Inc."
    if let name = afterName[word], word.utf8.count >= 3, passage.isCapitalised(index), passage.isAtEnd(index + 2) {
      return Rewording(index..<stop(passage, index, isBeforeName: false), name)
    }
    // "p. 12 ff."
    if word == "ff" || word == "f", passage.isNumber(passage.previous(before: index)) {
      return Rewording(index..<stop(passage, index, isBeforeName: isBeforeName), "and following")
    }
    // "on Sat."
    if let day = ["sat": "Saturday", "sun": "Sunday"][word], passage.isCapitalised(index),
      ["on", "next", "last", "every", "till", "until", "by"].contains(passage.wordBefore(index))
    {
      return Rewording(index..<stop(passage, index, isBeforeName: isBeforeName), day)
    }
    guard let name = anywhere[word],
      !needsCapital.contains(word) || passage.isCapitalised(index) && !passage.isAtEnd(index + 2) && !isBeforeName
    else { return nil }
    if word == "ms", !passage.isAllCapitals(index) { return nil }
    if word == "est", !passage.isNumber(next) { return nil }
    return Rewording(index..<stop(passage, index, isBeforeName: isBeforeName), name)
  }

  /// Letters with stops between that stand for Latin words.
  private static func latin(_ word: String, _ passage: Passage, at index: Int) -> Rewording? {
    guard passage.isWord(index + 2), passage.isSign(index + 3, ".") else { return nil }
    switch (word, passage.word(index + 2)) {
    case ("ph", "d"):
      return Rewording(index..<(passage.token(index + 4) == nil ? index + 3 : index + 4), "P.H.D")
    case ("e", "g"): return Rewording(index..<index + 4, "for example")
    case ("i", "e"): return Rewording(index..<index + 4, "that is")
    case ("a", "k") where passage.word(index + 4) == "a":
      return Rewording(index..<(passage.isSign(index + 5, ".") ? index + 6 : index + 5), "also known as")
    default: return nil
    }
  }

  private static func isNumeral(_ passage: Passage, _ index: Int) -> Bool {
    passage.isWord(index) && passage.length(index) < 8 && passage.token(index)?.traits.contains(.roman) == true
      && RomanNumeral.value(passage.word(index)) != nil
  }

  /// Whether a name, or a street's number in words, stands before.
  private static func isAfterName(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.isCapitalised(index) else { return false }
    var before = passage.previous(before: index)
    if passage.isSign(before, ",") || passage.isSign(before, "&") {
      before = passage.isSign(before, "&") ? before : passage.previous(before: before)
    }
    if passage.isSign(before, "&") || passage.word(before) == "and" { return true }
    if passage.isSign(before, "."), passage.isWord(before - 1) { before -= 1 }
    if passage.isApostrophe(before - 1), passage.isCapitalised(before - 2) { return true }
    let ordinal = ["st", "nd", "rd", "th"].contains(passage.word(before)) && passage.isNumber(before - 1)
    return ordinal || passage.isCapitalised(before) && !notNames.contains(passage.word(before))
  }

  /// Capitalised words that are no names.
  private static let notNames: Set<String> = [
    "the", "a", "an", "in", "on", "at", "to", "of", "and", "but", "for", "from", "by", "with", "when", "where", "while",
    "if", "so", "then", "there", "i", "he", "she", "we", "they", "you", "it", "this", "that", "my", "his", "her", "our",
    "your", "as", "is", "was", "mr", "mrs", "dear", "good", "old", "no", "yes", "oh", "well", "what", "who", "near",
    "had", "saw", "see",
  ]

  /// Whether what comes after "St." or "Dr." is the next sentence, rather than the saint or the doctor.
  private static func isSentence(_ passage: Passage, _ next: Int, _ word: String) -> Bool {
    notNames.contains(passage.word(next)) || ["she", "his", "her"].contains(passage.word(next))
  }

  /// `M. Dupont`: not the end of "James M. Barrie", nor another initial.
  private static func isMonsieur(_ passage: Passage, _ index: Int) -> Bool {
    let before = passage.previous(before: index)
    if passage.isSign(before, "."), passage.isWord(before - 1), passage.length(before - 1) == 1 { return false }
    // A letter's signature, "M. GARDINER."
    if passage.isAtStart(index), passage.tokens.count < 9 { return false }
    guard passage.isAtStart(index) || !passage.isCapitalised(before) else { return false }
    return passage.length(passage.next(after: index + 1)) > 1
  }

  /// Where an abbreviation's tokens end: its stop is left where a sentence ends with it.
  private static func stop(_ passage: Passage, _ index: Int, isBeforeName: Bool) -> Int {
    let isEnding =
      passage.token(index + 2) == nil || isBeforeName || passage.isSpace(index + 2) && passage.token(index + 3) == nil
    return isEnding ? index + 1 : index + 2
  }

  private static func cased(_ name: String, _ passage: Passage, _ index: Int) -> String {
    passage.isCapitalised(index) && passage.isAtStart(index) ? name.prefix(1).uppercased() + name.dropFirst() : name
  }
}

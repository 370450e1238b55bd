/// Finds such tags.
struct TagFinder {
  let bytes: [UInt8]
  /// Whether verbs of other languages than English alone make a tag, and only before their subject, as French and German
  /// put it inside guillemets.
  var invertedOnly = false

  /// How many words a subject may have before its verb: "the old man with the pipe said".
  private static let subject = 5

  /// The tag that begins at a place just after a stop or a dash, if one does.
  func tag(at start: Int, limit: Int) -> Tag? {
    var place = start
    for index in 0..<Self.subject {
      guard let word = Word(at: place, limit: limit, of: bytes) else { return nil }
      if isVerb(word, isFirst: index == 0) || index == 0 && isPresent(word, limit: limit) {
        if index == 0, word.isCapitalised { return nil }
        return Tag(range: start..<end(from: word.range.upperBound, limit: limit))
      }
      if index == 0, !canBeginSubject(word) { return nil }
      place = word.range.upperBound
    }
    return nil
  }

  private func isVerb(_ word: Word, isFirst: Bool) -> Bool {
    if invertedOnly { return isFirst && !word.isCapitalised && isForeignVerb(word.folded) }
    return SpeechVerb.contains(word.folded) || isForeignVerb(word.folded)
  }

  /// "murmure Paul", "fragt die Frau": before its subject alone, for by itself it may be an order.
  private func isPresent(_ word: Word, limit: Int) -> Bool {
    guard SpeechVerb.isPresent(word.folded), let next = Word(at: word.range.upperBound, limit: limit, of: bytes) else {
      return false
    }
    return next.isCapitalised || next.folded.hasPrefix("l'")
      || ["le", "la", "der", "die", "das", "el", "er", "sie", "il", "lo", "o"].contains(next.folded)
  }

  /// French joins the pronoun to the verb: dit-il, s'écria-t-elle.
  private func isForeignVerb(_ word: String) -> Bool {
    if SpeechVerb.isForeign(word) { return true }
    guard let hyphen = word.firstIndex(of: "-") else { return false }
    let pronoun = word[hyphen...]
    let joined = ["-il", "-elle", "-t-il", "-t-elle", "-je", "-on", "-t-on", "-ils", "-elles", "-lhe", "-me"]
    return joined.contains(String(pronoun))
  }

  /// Words that begin a subject without a capital, and those that no subject begins with.
  private static let subjects: Set<String> = [
    "he", "she", "they", "i", "we", "the", "a", "an", "his", "her", "my", "one", "some", "another", "mr", "mrs", "miss",
    "il", "elle", "le", "la", "me", "lui", "se", "él", "ella", "ele", "ela", "er", "sie", "der", "die", "on",
  ]

  private static let noSubjects: Set<String> = [
    "who", "what", "which", "you", "it", "that", "this", "these", "those", "nobody", "if", "when", "why", "how",
    "where",
    "and", "but", "so", "then", "yes", "no", "oh", "well", "not", "never", "is", "was", "did", "do", "have", "has",
    "had",
  ]

  private func canBeginSubject(_ word: Word) -> Bool {
    if invertedOnly { return ["me", "lui", "se", "leur", "nous"].contains(word.folded) }
    if word.folded == "i" { return true }
    return word.isCapitalised != Self.subjects.contains(word.folded) && !Self.noSubjects.contains(word.folded)
  }

  /// A tag ends at the next stop; after a comma it goes on if what follows tells how or while what it was said.
  private func end(from start: Int, limit: Int) -> Int {
    var place = start
    while place < limit {
      switch bytes[place] {
      case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
        if isAbbreviation(before: place) { break }
        return place + 1
      case UInt8(ascii: ","):
        guard let next = Word(at: place + 1, limit: limit, of: bytes), goesOn(next, limit: limit) else {
          return place + 1
        }
      case 0xE2 where place + 2 < limit && bytes[place + 1] == 0x80 && (0x93...0x95).contains(bytes[place + 2]):
        return place
      default: break
      }
      place += 1
    }
    return limit
  }

  private func isAbbreviation(before place: Int) -> Bool {
    guard bytes[place] == UInt8(ascii: ".") else { return false }
    var start = place
    while start > 0, place - start < 5, (0x61...0x7A).contains(bytes[start - 1] | 0x20) { start -= 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    return ["Mr", "Mrs", "Ms", "Dr", "St", "M", "MM", "Mme", "Mlle", "Capt", "Col", "Sr", "Sra", "Prof", "Rev"]
      .contains(word)
  }

  private func goesOn(_ word: Word, limit: Int) -> Bool {
    if word.isCapitalised { return false }
    // ", his eyes searching hers."
    if ["his", "her", "their"].contains(word.folded),
      let noun = Word(at: word.range.upperBound, limit: limit, of: bytes),
      let verb = Word(at: noun.range.upperBound, limit: limit, of: bytes), verb.folded.hasSuffix("ing")
    {
      return true
    }
    // ", when it was dark again", not ", when you can".
    if ["when", "before", "after", "until", "though", "because", "quand", "lorsque", "cuando"].contains(word.folded),
      let next = Word(at: word.range.upperBound, limit: limit, of: bytes),
      ["he", "she", "it", "they", "the", "his", "her", "il", "elle", "le", "la"].contains(next.folded),
      !isSpoken(from: next.range.upperBound, limit: limit)
    {
      return true
    }
    if isParticiple(word, limit: limit) { return true }
    let starts: Set<String> = [
      "with", "as", "while", "and", "in", "without", "turning", "en", "avec", "sans", "tandis", "con", "sin",
      "mientras",
      "com", "sem", "quando", "mit", "ohne", "indem", "who", "whose", "qui", "dont", "quien", "que",
    ]
    return starts.contains(word.folded) || (word.folded.utf8.count > 4 && word.folded.hasSuffix("ing"))
      || (word.folded.utf8.count > 4 && word.folded.hasSuffix("ly"))
  }

  /// "fit le contrôleur, étonné.": a participle or an adverb that ends the sentence tells how.
  private func isParticiple(_ word: Word, limit: Int) -> Bool {
    guard word.folded.count > 4, word.range.upperBound < limit,
      [UInt8(ascii: "."), UInt8(ascii: ";")].contains(bytes[word.range.upperBound])
    else { return false }
    return ["é", "ée", "és", "ées", "mente"].contains { word.folded.hasSuffix($0) }
  }

  /// Whether the clause says "I" or "you".
  private func isSpoken(from start: Int, limit: Int) -> Bool {
    var place = start
    while place < limit, !".!?;:".utf8.contains(bytes[place]) {
      guard let word = Word(at: place, limit: limit, of: bytes) else {
        place += 1
        continue
      }
      if TagSplitter.spoken.contains(word.folded) { return true }
      place = word.range.upperBound
    }
    return false
  }
}

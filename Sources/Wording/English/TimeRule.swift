/// Times of day: `3:45 p.m.`, `15:00`, `7:05`, `9.30 a.m.`, and the two numbers of a verse: `John 3:16`.
enum TimeRule: WordingRule {
  static let begins: Token.Traits = .number

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    guard let hour = passage.number(index), passage.length(index) <= 2 else { return nil }
    if let half = halfOfDay(passage, at: index + 1), hour <= 12 {
      return Rewording(index..<half.end, "\(EnglishNumber.cardinal(hour)) \(half.words)")
    }
    let isColon = passage.isSign(index + 1, ":")
    guard isColon || passage.isSign(index + 1, "."), let minute = passage.number(index + 2),
      passage.length(index + 2) == 2
    else { return verse(passage, at: index) }
    let half = halfOfDay(passage, at: index + 3)
    guard isColon || half != nil, hour < 25, minute < 60 else { return verse(passage, at: index) }
    var end = half?.end ?? index + 3
    if isColon, passage.isSign(index + 3, ":"), let second = passage.number(index + 4), passage.length(index + 4) == 2 {
      end = index + 5
      return Rewording(
        index..<end,
        "\(EnglishNumber.cardinal(hour)) \(EnglishNumber.cardinal(minute)) \(EnglishNumber.cardinal(second))")
    }
    let before = passage.isCapitalised(index - 2) ? passage.wordBefore(index) : ""
    if Scripture.books.contains(before) {
      return Rewording(index..<index + 3, "\(EnglishNumber.cardinal(hour)) \(EnglishNumber.cardinal(minute))")
    }
    let isFollowedByNoon = ["noon", "midnight", "o'clock"].contains(passage.word(passage.next(after: end - 1)))
    return Rewording(
      index..<end, words(hour, minute, half: half?.words, isBare: isFollowedByNoon || half != nil))
  }

  /// The hour and minute in words.
  private static func words(_ hour: Int, _ minute: Int, half: String?, isBare: Bool) -> String {
    let tail = half.map { " " + $0 } ?? ""
    let name = EnglishNumber.cardinal(hour)
    if minute == 0 {
      if isBare { return name + tail }
      return hour > 12 ? name + " hundred" : hour == 0 ? "midnight" : name + " o'clock"
    }
    return name + (minute < 10 ? " oh " : " ") + EnglishNumber.cardinal(minute) + tail
  }

  /// `a.m.`, `pm`, `P.M.` after a number: the engine knows how to say them with their stops.
  private static func halfOfDay(_ passage: Passage, at index: Int) -> (words: String, end: Int)? {
    let start = passage.isSpace(index) ? index + 1 : index
    let word = passage.word(start)
    if word == "am" || word == "pm" {
      let stop = passage.isSign(start + 1, ".") && !passage.isAtEnd(start + 2) ? 1 : 0
      return (word == "am" ? "a.m." : "p.m.", start + 1 + stop)
    }
    guard word == "a" || word == "p", passage.isSign(start + 1, "."), passage.word(start + 2) == "m" else { return nil }
    return (word + ".m.", passage.isSign(start + 3, ".") ? start + 4 : start + 3)
  }

  /// Two numbers with a colon that are no time of day.
  private static func verse(_ passage: Passage, at index: Int) -> Rewording? {
    guard passage.isSign(index + 1, ":"), let chapter = passage.number(index), let verse = passage.number(index + 2)
    else {
      return nil
    }
    // `3:1` is a ratio, `Luke 5:3` a verse.
    let isVerse =
      passage.isCapitalised(index - 2) || passage.isSign(index - 2, ".")
      || passage.length(index + 2) > 1
    return Rewording(
      index..<index + 3,
      "\(EnglishNumber.cardinal(chapter)) \(isVerse ? "" : "to ")\(EnglishNumber.cardinal(verse))")
  }
}

/// The books after which two numbers are a chapter and a verse.
enum Scripture {
  static let books: Set<String> = [
    "genesis", "exodus", "leviticus", "numbers", "deuteronomy", "joshua", "judges", "ruth", "samuel", "kings", "job",
    "psalm", "psalms", "proverbs", "ecclesiastes", "isaiah", "jeremiah", "ezekiel", "daniel", "matthew", "mark", "luke",
    "john", "acts", "romans", "corinthians", "galatians", "ephesians", "philippians", "hebrews", "james", "peter",
    "revelation", "revelations",
  ]
}

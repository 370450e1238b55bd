/// What kind of heading a short line looks like, from its words alone.
enum HeadingForm: Sendable, Equatable {
  /// "PART I", "Volume the Second", "BOOK ONE: The Sea": holds chapters.
  case part
  /// "Chapter 1", "CHAPTER IV. The Trap", "Letter 2", "Prologue", "# Title".
  case chapter
  /// "IV", "12.", "I. A SCANDAL IN BOHEMIA": one only where the numbers follow each other.
  case number(Int)
  /// A line in capitals.
  case capitals
  /// A few words without a stop, such as a title.
  case title

  /// The form of a line; nil for any other. The white space of `line` is collapsed.
  init?(_ line: String) {
    guard line.utf8.count <= Self.longest, let first = line.first, !Self.quotes.contains(first) else { return nil }
    let bare = Self.withoutOrnaments(line)
    let words = Self.parted(bare.split(separator: " "))
    if let form = Self.named(words, bare) ?? Self.numbered(words) {
      self = form
      return
    }
    if Self.isCapitals(line) {
      self = .capitals
    } else if Self.isTitle(line, words) {
      self = .title
    } else {
      return nil
    }
  }

  /// Whether it is a chapter's or a part's, or a number.
  var isNumbered: Bool {
    switch self {
    case .part, .chapter, .number: true
    case .capitals, .title: false
    }
  }

  /// Whether a line is a chapter's or a part's number and no title: "IV", "Chapter 3.".
  static func isLabel(_ line: String) -> Bool {
    switch HeadingForm(line) {
    case .chapter, .number, .part: line.split(separator: " ").count <= 3
    case .capitals, .title, nil: false
    }
  }

  /// What stands between ornaments: "**Chapter 1**", "=== IV ===", "[Prologue]".
  private static func withoutOrnaments(_ line: String) -> String {
    guard let first = line.first, let last = line.last, ornaments.contains(first), ornaments.contains(last) else {
      return line
    }
    return line.trimming("*_=~+[]<>|•·◆ ")
  }

  private static let ornaments: Set<Character> = ["*", "_", "=", "~", "+", "[", "]", "<", ">", "|", "•", "·", "◆"]

  /// The words with a dash that follows a number at once taken from its title: "CHAPTER I—The Road", "II.--The Gate".
  private static func parted(_ words: [Substring]) -> [Substring] {
    for place in words.indices.prefix(3) {
      let word = words[place]
      guard let dash = word.firstRange(of: "—") ?? word.firstRange(of: "--"), dash.lowerBound > word.startIndex,
        Numeral.value(of: word[..<dash.lowerBound]) != nil
      else { continue }
      let title = word[dash.upperBound...]
      return words[..<place] + [word[..<dash.lowerBound], word[dash]] + (title.isEmpty ? [] : [title])
        + words[(place + 1)...]
    }
    return words
  }

  /// A heading is at most so long, in bytes: some tell the whole chapter.
  private static let longest = 300
  private static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»", "‘", "'", "—", "–"]
  /// Words that name a part, in lower case.
  static let parts: Set<String> = [
    "part", "book", "volume", "vol", "vol.", "tome", "livre", "partie", "teil", "buch", "band", "libro", "parte",
    "tomo", "deel", "część", "часть", "книга",
  ]
  /// Words that name a chapter.
  static let chapters: Set<String> = [
    "chapter", "chap", "chap.", "ch.", "chapitre", "kapitel", "capítulo", "capitulo", "capitolo", "letter", "stave",
    "canto",
    "act", "scene", "section", "actus", "scaena", "scoena", "kapittel", "luku", "capitol", "capítol", "acte", "scène",
    "akt", "szene", "aufzug", "auftritt", "acto", "escena", "atto", "scena",
    "lettre", "brief", "carta", "hoofdstuk", "rozdział", "глава", "kapitola",
  ]
  /// Words that are a chapter's whole name.
  static let alone: Set<String> = [
    "prologue", "epilogue", "preface", "introduction", "foreword", "afterword", "interlude", "conclusion", "prelude",
    "postscript", "finale", "prolog", "epilog", "vorwort", "nachwort", "préface", "épilogue", "avant-propos", "prólogo",
    "epílogo", "prologo", "epilogo",
  ]

  private static func named(_ words: [Substring], _ line: String) -> HeadingForm? {
    guard let first = words.first else { return nil }
    if first.allSatisfy({ $0 == "#" }), first.count <= 6, words.count > 1 { return .chapter }
    let key = first.lowercased()
    let bare = key.trimming(".:")
    if alone.contains(bare) {
      return words.count == 1 || first.last == ":" || first.last == "." ? .chapter : nil
    }
    // "The First Book", "Première partie": the number stands first.
    let turned = words.drop { articles.contains($0.lowercased()) }
    if turned.count <= 3, turned.count >= 2, let value = turned.first, Numeral.value(of: value) != nil {
      let noun = turned[turned.startIndex + 1].lowercased().trimming(".:")
      if parts.contains(noun) || chapters.contains(noun) { return parts.contains(noun) ? .part : .chapter }
    }
    if key.hasPrefix("第") { return isEastern(line) ? .chapter : nil }
    guard parts.contains(key) || chapters.contains(key) else { return nil }
    // "chapter one" in small letters is a heading where nothing else stands on its line.
    guard first.first?.isUppercase == true || words.count == 2 && words[1].last?.isPunctuation != true else {
      return nil
    }
    var rest = words.dropFirst()
    if ["the", "le", "la"].contains(rest.first?.lowercased()) { rest = rest.dropFirst() }
    guard let number = rest.first, Numeral.value(of: number) != nil || last.contains(number.lowercased().trimming("."))
    else {
      return nil
    }
    let title = rest.dropFirst()
    let isParted = number.last.map { ".:,—-–".contains($0) } ?? false
    let isCounted = title.count == 2 && title.first == "of" && title.last.flatMap { Numeral.figure(of: $0) } != nil
    guard title.isEmpty || isParted || isCounted || beginsTitle(title) else { return nil }
    // "Chapter 3 is where she stopped." is a sentence.
    return parts.contains(key) ? .part : .chapter
  }

  private static let articles: Set<String> = ["the", "la", "le", "das", "der", "die", "il", "el", "het", "de", "det"]
  private static let last: Set<String> = ["last", "dernier", "dernière", "letztes", "letzter", "último", "ultimo"]

  /// "第一章", "第12回 …": a number between the sign for "the …th" and one for a chapter.
  private static func isEastern(_ line: String) -> Bool {
    let rest = line.dropFirst()
    let number = rest.prefix { "零〇一二三四五六七八九十百千两".contains($0) || $0.isNumber }
    guard !number.isEmpty, let noun = rest.dropFirst(number.count).first else { return false }
    return "章回話话節节部卷巻篇".contains(noun) && line.count <= 40
  }

  private static func beginsTitle(_ words: ArraySlice<Substring>) -> Bool {
    guard let first = words.first?.first else { return true }
    return !first.isLowercase
  }

  private static func numbered(_ words: [Substring]) -> HeadingForm? {
    guard let first = words.first else { return nil }
    if words.count == 3, first.allSatisfy({ "-–—*".contains($0) }), let value = Numeral.figure(of: words[1]) {
      return .number(value)
    }
    if words.count == 2, first == "§", let value = Numeral.figure(of: words[1]) { return .number(value) }
    let bracketed = first.hasPrefix("[") || first.hasPrefix("(")
    guard let value = Numeral.figure(of: bracketed ? first.dropFirst() : first[...]) else {
      // "ONE", "Two".
      guard words.count == 1, first.first?.isUppercase == true, let value = Numeral.cardinal(of: first) else {
        return nil
      }
      return .number(value)
    }
    if words.count == 1 { return .number(value) }
    let title = words.dropFirst()
    let isParted =
      first.last.map { ".:)]".contains($0) } ?? false || title.first.map { ["-", "—", "–"].contains($0) } ?? false
    let text = title.joined(separator: " ")
    if isCapitals(text) { return .number(value) }
    guard isParted, let last = text.last, !".,;:".contains(last), isTitle(text, Array(title)) else { return nil }
    return .number(value)
  }

  /// The number before a short phrase that is set as a sentence, and has no stop: "3. The cart comes"; nil for any other line.
  static func sentenceNumber(_ line: String) -> Int? {
    let words = line.split(separator: " ")
    guard line.utf8.count <= 60, (2...9).contains(words.count), let last = line.last, last.isLetter || last.isNumber,
      words[0].hasSuffix("."), words[1].first?.isUppercase == true
    else { return nil }
    return Numeral.figure(of: words[0])
  }

  /// Whether a line's letters, at least two, are capitals, and it does not go on.
  static func isCapitals(_ line: String) -> Bool {
    guard let last = line.last, !",;-—".contains(last) else { return false }
    var capitals = 0
    for character in line where character.isLetter {
      if character.isLowercase { return false }
      capitals += 1
    }
    return capitals >= 2
  }

  /// Whether a title's letters are capitals but for a name or a particle: "WHAT HAPPENED ON THE Albatross".
  static func isMostlyCapitals(_ line: String) -> Bool {
    guard let last = line.last, !",;-—".contains(last) else { return false }
    let letters = line.filter(\.isLetter)
    return letters.count >= 2 && letters.count(where: \.isUppercase) * 10 >= letters.count * 6
  }

  /// Whether a line's longer words begin with capitals, and no stop ends it.
  private static func isTitle(_ line: String, _ words: [Substring]) -> Bool {
    guard words.count <= 10, line.first?.isUppercase == true || line.first?.isNumber == true, let last = line.last,
      last.isLetter || last.isNumber || last == "?" || last == "!" || last == ")"
    else { return false }
    let long = words.filter { $0.count > 4 }
    let capitals = long.count { $0.first?.isUppercase == true }
    return capitals * 10 >= long.count * 6
  }
}

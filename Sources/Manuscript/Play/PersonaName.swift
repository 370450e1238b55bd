/// What may be the name of a play's persona, and how it is called in the script.
enum PersonaName {
  /// How a name is set, which tells how sure it is one.
  enum Setting { case capitals, title }

  /// A name is at most so long, in bytes, and has so many words.
  static let longest = (bytes: 48, words: 6)

  /// The name as it is shown: without the stop after it, and with capitals at the words' beginnings where it was written in
  /// capitals. Nil where no letter stands in it.
  static func of(_ text: String) -> String? {
    let bare = text.trimming(" .:;,—–-[]()_*")
    guard bare.contains(where: \.isLetter) else { return nil }
    guard setting(of: bare) == .capitals || !bare.contains(where: \.isLowercase) else { return bare }
    return bare.split(separator: " ").map { word in
      let isMixed = word.contains(where: \.isLowercase)
      return isMixed || particles.contains(word.lowercased()) && !bare.hasPrefix(word)
        ? isMixed ? String(word) : word.lowercased() : capitalised(word)
    }.joined(separator: " ")
  }

  /// How a text is set that may be a name; nil for one that is none.
  static func setting(of text: String) -> Setting? {
    let name = text.trimming(" .:_*")
    guard let first = name.first, first.isUppercase || first.isNumber, name.utf8.count <= longest.bytes,
      name.allSatisfy({ $0.isLetter || $0.isNumber || " .'’-&,/".contains($0) })
    else { return nil }
    let words = name.split { $0 == " " || $0 == "/" }
    guard (1...longest.words).contains(words.count), !isNever(name, words) else { return nil }
    let bare = words.filter { !isParticle($0) }
    guard let main = bare.first(where: { $0.contains(where: \.isLetter) }), main.first?.isUppercase == true else {
      return nil
    }
    if bare.allSatisfy(isInCapitals), bare.contains(where: { $0.count(where: \.isUppercase) >= 2 }) || bare.count == 1 {
      return .capitals
    }
    return bare.count <= 4 && bare.allSatisfy { $0.first?.isUppercase == true || $0.first?.isNumber == true }
      ? .title : nil
  }

  /// "ANN", "O'BRIEN", "McCANN", "1st", "IV.".
  private static func isInCapitals(_ word: Substring) -> Bool {
    guard word.contains(where: \.isLowercase) else { return true }
    if word.first?.isNumber == true { return true }
    let small = word.prefix { $0 != "c" }.count
    return word.hasPrefix("Mc") || word.hasPrefix("Mac")
      ? word.dropFirst(small + 1).allSatisfy { !$0.isLowercase } : word.last == "." && word.count <= 5
  }

  private static func isParticle(_ word: Substring) -> Bool {
    particles.contains(word.lowercased().trimming(",")) || word == "&"
  }

  /// What stands at a line's start as a name does, and is none: headings, a play's own words, fields of letters and lists;
  /// exclamations in capitals.
  private static func isNever(_ name: String, _ words: [Substring]) -> Bool {
    if never.contains(PieceText.folded(name)) { return true }
    if let first = words.first, words.count > 1,
      ["note", "act", "scene", "chapter", "part", "int.", "ext.", "int./ext.", "i/e."].contains(first.lowercased())
    {
      return true
    }
    switch HeadingForm(name) {
    case .chapter, .part, .number: return true
    case .capitals, .title, nil: return false
    }
  }

  private static let particles: Set<String> = [
    "and", "of", "the", "de", "du", "la", "von", "et", "und", "y", "with", "to",
  ]

  private static let never: Set<String> = Set(
    """
    int ext note notes ps pps nb warning warnings date to from subject cc bcc re time place setting scene scenes act title author \
    part summary disclaimer rating contents characters cast dramatispersonae curtain blackout fade fadein fadeout cutto \
    theend end finis fin song exit enter exeunt interval intermission music lights sound later meanwhile later example \
    no yes oh ah o stop help well what why who never please go run hey wait listen look fire murder hush i and but the \
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september \
    october november december morning evening night noon day address tel phone email page copyright isbn source ingredients method step acte scène scene rideau akt szene \
    aufzug auftritt vorhang personnages personen escena acto telón atto scena telo
    """.split(separator: " ").map(String.init))

  /// One word, and the parts of a compound, in lower case but for the first letter.
  private static func capitalised(_ word: Substring) -> String {
    var isFirst = true
    var result = ""
    for character in word {
      result += isFirst ? character.uppercased() : character.lowercased()
      isFirst = !character.isLetter && character != "'" && character != "’" && !character.isNumber
    }
    // "O'BRIEN", "D’ARTAGNAN": a capital stands behind one letter and the mark.
    guard let mark = result.firstIndex(where: { $0 == "'" || $0 == "’" }),
      result.distance(from: result.startIndex, to: mark) == 1, let next = result[mark...].dropFirst().first
    else { return result }
    return result[...mark] + next.uppercased() + result[mark...].dropFirst(2)
  }
}

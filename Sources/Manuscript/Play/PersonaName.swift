/// How a play's persona is called in the script.
enum PersonaName {
  /// The name as it is shown: without the stop after it, and with capitals at the words' beginnings where it was written in
  /// capitals. Nil where no letter stands in it.
  static func of(_ text: String) -> String? {
    let bare = text.trimming(" .:;,—–-[]()")
    guard bare.contains(where: \.isLetter) else { return nil }
    guard !bare.contains(where: \.isLowercase) else { return bare }
    return bare.split(separator: " ").map { word in
      ["AND", "OF", "THE", "DE", "LA", "VON", "ET"].contains(word) && !bare.hasPrefix(word)
        ? word.lowercased() : capitalised(word)
    }.joined(separator: " ")
  }

  /// One word, and the parts of a compound, in lower case but for the first letter.
  private static func capitalised(_ word: Substring) -> String {
    var isFirst = true
    var result = ""
    for character in word {
      result += isFirst ? character.uppercased() : character.lowercased()
      isFirst = !character.isLetter && character != "'" && character != "’"
    }
    return result
  }
}

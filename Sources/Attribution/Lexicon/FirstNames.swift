/// First names by gender, from the 1990 census of the United States (public domain).
///
/// `first-names.txt` is the list: a line a gender, names in lower case; `either` are those that one gender bears less than
/// five times as often as the other. `attribution-lab embed` compiles it into ``firstNameData``.
enum FirstNames {
  static let entries: [(WordTraits, String)] = firstNameData.split(separator: "\n").compactMap { line in
    guard let space = line.firstIndex(of: " ") else { return nil }
    let traits: WordTraits =
      switch line[..<space] {
      case "male": .maleName
      case "female": .femaleName
      default: .anyName
      }
    return (traits, String(line[space...]))
  }
}

/// How near one word is to another, for "did you mean".
enum Spelling {
  /// The longest word compared, in characters: keeps a comparison's cost within reason.
  static let longest = 64

  /// The candidates, nearest to `word` first; equally near ones keep their order.
  static func sorted(_ candidates: [String], nearest word: String) -> [String] {
    let distances = candidates.map { distance($0, word) }
    return candidates.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }.map { candidates[$0] }
  }

  /// How many letters must be put in, taken out or changed (Levenshtein), case aside.
  static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first.lowercased().prefix(longest)), second = Array(second.lowercased().prefix(longest))
    var row = Array(0...second.count)
    for (i, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in second.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[second.count]
  }

  /// A user's word as an error shows it: cut to a fair length, control characters made visible.
  static func quoted(_ word: String) -> String {
    let shown = word.count > longest ? word.prefix(longest) + "…" : word[...]
    let plain = shown.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : String($0) }
    return "“" + plain.joined() + "”"
  }
}

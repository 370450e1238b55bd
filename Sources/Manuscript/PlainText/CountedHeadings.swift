/// Finds headings that no list of words knows: the same word and a number that counts on, "Day One", "Day Two", "Luku 1",
/// "Luku 2", "1. fejezet", each on a line of its own, with or without a title behind it.
enum CountedHeadings {
  /// At least so many of them begin a text's chapters.
  private static let least = 2
  /// One is at most so long, in bytes.
  private static let longest = 80
  /// Words that count something else.
  private static let others: Set<String> = [
    "page", "pg", "p", "seite", "página", "pagina", "pág", "fig", "figure", "plate", "table", "tafel", "step", "note",
    "no", "nr", "rule", "item", "footnote",
  ]

  /// Their places; empty where nothing counts on from one.
  static func places(_ texts: [PieceText], _ pieces: [Piece], _ roles: [PieceRole]) -> [Int] {
    var runs: [String: (places: [Int], last: Int)] = [:]
    var order: [String] = []
    let counts = texts.map { count($0.firstLine) }
    for place in texts.indices.dropLast() where roles[place] == .body && pieces[place].lines <= 2 {
      guard let (word, value) = counts[place], roles[place + 1] == .body, counts[place + 1]?.word != word else {
        continue
      }
      if runs[word] == nil { order.append(word) }
      let run = runs[word] ?? ([], 0)
      guard value == run.last + 1 else { continue }
      runs[word] = (run.places + [place], value)
    }
    let found = order.compactMap { runs[$0]?.places }.max { $0.count < $1.count } ?? []
    return found.count >= least ? found : []
  }

  /// The word and the number of a line; nil for any other.
  private static func count(_ line: String) -> (word: String, value: Int)? {
    // Most lines are told by their length and their first letter.
    guard line.utf8.count <= longest, let first = line.utf8.first, !(0x61...0x7A).contains(first) else { return nil }
    let words = line.split(separator: " ")
    guard words.count >= 2, !".,;!?…\"”".contains(line.last ?? ".") || words.count == 2 else { return nil }
    if let value = Numeral.value(of: words[1]), isWord(words[0]), isEnd(words, words[1]) {
      return (words[0].lowercased(), value)
    }
    // "1. fejezet": the number stands first.
    if words.count == 2, words[0].hasSuffix("."), let value = Numeral.figure(of: words[0]), isWord(words[1]) {
      return (words[1].lowercased(), value)
    }
    return nil
  }

  private static func isWord(_ word: Substring) -> Bool {
    word.count >= 3 && word.allSatisfy(\.isLetter) && !others.contains(word.lowercased())
      && Numeral.value(of: word) == nil
  }

  /// Whether nothing follows the number, or a title that is parted from it.
  private static func isEnd(_ words: [Substring], _ number: Substring) -> Bool {
    guard words.count > 2 else { return true }
    return number.last.map { ":.—–-".contains($0) } == true || ["-", "—", "–", ":"].contains(words[2])
  }
}

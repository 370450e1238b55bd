import HearsayCasting

/// Writes words as the `lexicon.yaml` that is read back.
public enum LexiconWriter {
  /// The text of a lexicon with the phonemes of each word, those that the engine fails at in a comment.
  public static func text(of words: [OddWord], title: String) -> String {
    var lines = [
      "# Names and odd words\(title.isEmpty ? "" : " of \(title.filter { !$0.isNewline })"), the commonest first, as they are said now.",
      "# Put right what is said wrong, and take out the rest. A word may be respelt (Hermione: her my oh nee), given in",
      "# IPA between slashes (/hɜːˈmaɪəni/), or in espeak-ng's own phonemes.",
      words.isEmpty ? "words: {}" : "words:",
    ]
    for word in words {
      let times = word.count == 1 ? "once" : "\(word.count) times"
      let phonemes = word.phonemes.split(separator: " ").joined(separator: "||")
      let row = "  \(key(word.word)): \(quoted("[[\(phonemes)]]"))"
      let comment = "# \(times), \(word.reason.rawValue)"
      lines.append(
        (phonemes.isEmpty
          ? "  # the engine can't say: \(word.word) " : row + String(repeating: " ", count: max(1, 44 - row.count)))
          + comment)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func key(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
    let isReserved = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(word.lowercased())
    return isPlain && !isReserved ? word : quoted(word)
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

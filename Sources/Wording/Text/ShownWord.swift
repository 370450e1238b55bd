/// The words of a text that is shown: runs of letters and digits, with the apostrophes and hyphens inside them.
public enum ShownWord {
  /// The words' places, in UTF-8 bytes.
  public static func ranges(in text: String) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var end = 0
    var joiner = false
    var offset = 0
    for scalar in text.unicodeScalars {
      let next = offset + UTF8.width(scalar)
      if scalar.isPartOfWord {
        start = start ?? offset
        end = next
        joiner = false
      } else if let begun = start {
        if !joiner, joins(scalar) {
          joiner = true
        } else if !(SignKind(scalar) == .invisible) {
          words.append(begun..<end)
          start = nil
          joiner = false
        }
      }
      offset = next
    }
    if let start { words.append(start..<end) }
    return words
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    SignKind(scalar) == .apostrophe || scalar == "-" || scalar == "‐" || scalar == "‑"
  }
}

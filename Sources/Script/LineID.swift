/// The rule for a line's id: twelve hexadecimal digits of the SHA-256 of its text and of how many equal texts stood
/// before it, so that an edit elsewhere changes nothing.
public enum LineID {
  /// How many digits an id has.
  static let length = 12

  /// The id of the line with the given text when `occurrence` equal texts stand before it.
  public static func make(text: String, occurrence: Int) -> String {
    String(ContentHash.hex(of: Array(text.utf8) + [0] + Array(String(occurrence).utf8)).prefix(length))
  }
}

extension Script {
  /// The same script with every line's id made from its text.
  public func withLineIDs() -> Script {
    var script = self
    var seen: [String: Int] = [:]
    for chapter in script.chapters.indices {
      for line in script.chapters[chapter].lines.indices {
        let text = script.chapters[chapter].lines[line].text
        let occurrence = seen[text, default: 0]
        seen[text] = occurrence + 1
        script.chapters[chapter].lines[line].id = LineID.make(text: text, occurrence: occurrence)
      }
    }
    return script
  }
}

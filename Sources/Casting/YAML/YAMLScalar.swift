import Yams

/// Puts a user's words into a YAML file so that they come back as they were.
enum YAMLScalar {
  /// Words that a YAML 1.1 or 1.2 reader may take for something other than text.
  private static let reserved: Set<String> = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
  /// The most characters of a name in a comment.
  private static let longestComment = 200

  /// A text as a key or a value: plain where nobody can misread it, else quoted by Yams.
  static func text(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" }
      && text.unicodeScalars.first?.properties.isAlphabetic == true && !reserved.contains(text.lowercased())
      && text.utf8.count <= 100
    if isPlain { return text }
    let node = Node.scalar(Node.Scalar(text, Tag(.str), .doubleQuoted))
    // Signs that nobody can see, such as a byte-order mark, come back only as escapes.
    let isVisible = text.unicodeScalars.allSatisfy { !isInvisible($0) }
    let quoted = try? Yams.serialize(node: node, width: -1, allowUnicode: isVisible)
    return quoted.map { String($0.prefix { $0 != "\n" }) } ?? "\"\""
  }

  /// A text inside a comment: on one line, of printable characters, cut to a fair length.
  static func comment(_ text: String) -> String {
    let shown = text.unicodeScalars.map { isInvisible($0) ? " " : String($0) }.joined()
    return shown.count > longestComment ? shown.prefix(longestComment) + "…" : shown
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned, .format: true
    default: false
    }
  }
}

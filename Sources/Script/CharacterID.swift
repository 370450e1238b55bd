import Foundation

/// The rule for a character's id: lower-case letters and digits of any script, NFC, joined by `_`, unique when case is
/// folded, at most 60 bytes.
public enum CharacterID {
  /// The longest id, in UTF-8 bytes: with a line's number before it and an ending behind, it still makes a file name.
  public static let longest = 60

  /// The id for a name; `taken` holds the ids it must differ from.
  public static func make(name: String, taken: Set<String> = []) -> String {
    var words: [String] = [""]
    for scalar in name.precomposedStringWithCanonicalMapping.lowercased().precomposedStringWithCanonicalMapping
      .unicodeScalars
    {
      if isLetterOrDigit(scalar) {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if !isApostrophe(scalar) {
        words.append("")
      }
    }
    let plain = words.filter { !$0.isEmpty }.joined(separator: "_")
    let base = shortened(plain.isEmpty ? "character" : plain, to: longest)
    guard taken.contains(base) else { return base }
    var number = 2
    while true {
      let suffix = "_\(number)"
      let candidate = shortened(base, to: longest - suffix.utf8.count) + suffix
      if !taken.contains(candidate) { return candidate }
      number += 1
    }
  }

  /// Whether an id keeps the rule, so that it can stand in a file's name.
  public static func isValid(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= longest && !id.hasPrefix("_") && !id.hasSuffix("_")
      && id.unicodeScalars.allSatisfy { $0 == "_" || isLetterOrDigit($0) } && id == id.lowercased()
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }

  /// `O'Brien` is one word.
  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

  private static func shortened(_ id: String, to bytes: Int) -> String {
    var id = id
    while id.utf8.count > bytes { id.removeLast() }
    while id.hasSuffix("_") { id.removeLast() }
    return id
  }
}

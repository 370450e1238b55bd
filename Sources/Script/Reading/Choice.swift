/// A word that must be one of a closed list.
enum Choice {
  /// The value that the word stands for; the error lists what there is.
  static func of<Value: RawRepresentable & CaseIterable>(_ word: String, _ what: String) throws(ScriptError) -> Value
  where Value.RawValue == String {
    if let value = Value(rawValue: word) { return value }
    let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw ScriptError(expected: "\(what) (\(words))", found: word)
  }

  /// The same for a word that may be missing.
  static func of<Value: RawRepresentable & CaseIterable>(_ word: String?, _ what: String) throws(ScriptError) -> Value?
  where Value.RawValue == String {
    guard let word else { return nil }
    return try of(word, what) as Value
  }
}

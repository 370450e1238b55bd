import Foundation

/// Tells whether a text mentions a name: its words, one behind the other, case and punctuation aside.
public struct TextNames: Sendable {
  /// The words of all lines, a blank around each.
  private let words: [UInt8]

  /// Takes in the words of a script.
  public init(_ script: Script) {
    var words: [UInt8] = [0x20]
    for line in script.lines { words += Self.words(line.text).dropFirst() }
    self.words = words
  }

  /// Whether the text has the name.
  public func contains(_ name: String) -> Bool {
    let wanted = Self.words(name)
    return wanted.count > 1 && !ByteSearch.places(of: wanted, in: words).isEmpty
  }

  /// The words of a text with a blank before, between and behind them.
  private static func words(_ text: String) -> [UInt8] {
    var result: [UInt8] = [0x20]
    let folded = text.lowercased().precomposedStringWithCompatibilityMapping
    for word in folded.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) { result += Array(word.utf8) + [0x20] }
    return result
  }
}

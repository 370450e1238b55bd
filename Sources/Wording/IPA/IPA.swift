import Foundation

/// The International Phonetic Alphabet, translated to the engine's phonemes.
public enum IPA {
  /// A transcription that can't be translated.
  public enum Problem: Error, Sendable, Hashable, CustomStringConvertible {
    /// A sign that stands for no sound of the language; the signs there are.
    case sign(String, language: String, there: [String])
    /// A language without a table; those that have one.
    case language(String, there: [String])
    /// Nothing to say.
    case empty

    /// The problem in words, with what there is instead.
    public var description: String {
      switch self {
      case .sign(let sign, let language, let there):
        "\(sign) is no sound of \(language) here: there are \(there.joined(separator: " "))"
      case .language(let language, let there):
        "there is no IPA for the language \(language), only for \(there.joined(separator: ", ")): give espeak-ng's own "
          + "phonemes in [[ ]]"
      case .empty: "there is no sound in it"
      }
    }
  }

  /// The engine's phonemes of a transcription such as `hɜːˈmaɪəni`; slashes and brackets around it, ties and the dots
  /// between syllables are passed over.
  public static func phonemes(_ transcription: String, language: String) throws(Problem) -> String {
    guard let table = PhonemeTable.table(for: language) else {
      throw .language(language, there: PhonemeTable.languages)
    }
    let scalars = Array(
      transcription.decomposedStringWithCanonicalMapping.replacing("c\u{327}", with: "ç").unicodeScalars)
    var phonemes = ""
    var stress = ""
    var index = 0
    while index < scalars.count {
      if let mark = Self.marks[scalars[index]] {
        switch mark {
        case "'", ",": stress = mark
        case "||": if !phonemes.isEmpty, index + 1 < scalars.count { phonemes += mark }
        default: break
        }
        index += 1
        continue
      }
      var length = min(3, scalars.count - index)
      while length > 0, table.phonemes[text(scalars, index, length)] == nil { length -= 1 }
      guard length > 0, let phoneme = table.phonemes[text(scalars, index, length)] else {
        throw .sign(String(scalars[index]), language: table.language, there: table.phonemes.keys.sorted())
      }
      if table.vowels.contains(text(scalars, index, length)) {
        phonemes += stress
        stress = ""
      }
      phonemes += phoneme
      index += length
    }
    guard !phonemes.isEmpty else { throw .empty }
    return phonemes
  }

  /// Signs that are no sounds: stress, the break between words, and what is passed over.
  private static let marks: [Unicode.Scalar: String] = [
    "ˈ": "'", "'": "'", "ˌ": ",", " ": "||", ".": "", "·": "", "/": "", "[": "", "]": "", "\u{361}": "", "\u{35C}": "",
    "‿": "", "|": "", "-": "", "\u{2D1}": "",
  ]

  private static func text(_ scalars: [Unicode.Scalar], _ index: Int, _ length: Int) -> String {
    var text = ""
    for scalar in scalars[index..<index + length] { text.unicodeScalars.append(scalar == ":" ? "ː" : scalar) }
    return text.precomposedStringWithCanonicalMapping
  }
}

import Foundation

/// A character of the text that is shown, and where it stands.
struct ShownScalar: Hashable {
  var scalar: Unicode.Scalar
  /// The offset in UTF-8 bytes; that of the base for a letter put together with its accent.
  var offset: Int32

  var isWord: Bool { scalar.isPartOfWord }

  /// The scalars of a text, in Unicode's composed form where the text has combining marks: the engine's dictionary is
  /// written in that form.
  static func all(of text: String) -> [ShownScalar] {
    var scalars: [ShownScalar] = []
    scalars.reserveCapacity(text.utf8.count)
    var offset: Int32 = 0
    var mustCompose = false
    for scalar in text.unicodeScalars {
      scalars.append(ShownScalar(scalar: scalar, offset: offset))
      offset &+= Int32(UTF8.width(scalar))
      if scalar.value >= 0x300, scalar.properties.canonicalCombiningClass != .notReordered { mustCompose = true }
    }
    return mustCompose ? composed(text) : scalars
  }

  private static func composed(_ text: String) -> [ShownScalar] {
    var scalars: [ShownScalar] = []
    var offset: Int32 = 0
    for character in text {
      let isComposed = character.unicodeScalars.dropFirst().isEmpty
      let form = isComposed ? String(character) : String(character).precomposedStringWithCanonicalMapping
      // No writing needs more marks than this on a letter; heaps of them are decoration, and slow.
      for scalar in form.unicodeScalars.prefix(8) { scalars.append(ShownScalar(scalar: scalar, offset: offset)) }
      offset &+= Int32(character.utf8.count)
    }
    return scalars
  }
}

extension Unicode.Scalar {
  /// Whether this is a letter, a digit or a mark on one: what words are made of.
  var isPartOfWord: Bool {
    if isASCII {
      return switch value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: false
      }
    }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }
}

/// Roman numerals, as they are written properly: IIII and IC are none.
enum RomanNumeral {
  private static let parts: [(String, Int)] = [
    ("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10),
    ("ix", 9), ("v", 5), ("iv", 4), ("i", 1),
  ]

  /// The value of a numeral in lower case, up to 3999; nil for other words.
  static func value(_ text: String) -> Int? {
    var rest = text[...]
    var value = 0
    for (letters, worth) in parts {
      var count = 0
      while rest.hasPrefix(letters) {
        count += 1
        guard count <= (worth >= 10 && "mcxi".contains(letters) || worth == 1 ? 3 : 1) else { return nil }
        rest = rest.dropFirst(letters.count)
        value += worth
      }
    }
    // What is written otherwise than the value is spelt is no numeral: `ixi`.
    return rest.isEmpty && value > 0 && spelt(value) == text ? value : nil
  }

  /// The value of a numeral in capitals with an ordinal's small letters behind it, `XIXe`, and those letters.
  static func ordinal(_ text: String) -> (value: Int, ending: String)? {
    let capitals = text.prefix { $0.isUppercase }
    let ending = text.dropFirst(capitals.count)
    guard !capitals.isEmpty, !ending.isEmpty, let value = value(capitals.lowercased()) else {
      return nil
    }
    return (value, String(ending))
  }

  private static func spelt(_ value: Int) -> String {
    var rest = value
    var text = ""
    for (letters, worth) in parts {
      while rest >= worth {
        text += letters
        rest -= worth
      }
    }
    return text
  }
}

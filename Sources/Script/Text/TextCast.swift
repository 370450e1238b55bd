/// A character's row at the top: `Wren | wren | female | old | Captain Wren; the captain`.
enum TextCast {
  static func row(_ character: Script.Character, _ label: String) -> String {
    let fields = [
      escaped(label), character.id, character.gender?.rawValue ?? "-", character.age?.rawValue ?? "-",
      character.aliases.map { escaped(OneRow.shown($0)) }.joined(separator: "; "),
    ]
    return OneRow.shown(fields.joined(separator: " | "))
  }

  static func character(_ row: String) throws(ScriptError) -> Script.Character {
    let fields = split(row, at: "|")
    guard fields.count >= 2 else { throw ScriptError(expected: "name | id | gender | age | aliases", found: row) }
    func field(_ index: Int) -> String? { fields.count > index && fields[index] != "-" ? fields[index] : nil }
    return Script.Character(
      id: fields[1], name: unescaped(fields[0]),
      aliases: split(field(4) ?? "", at: ";").map(unescaped).filter { !$0.isEmpty },
      gender: try Choice.of(field(2), "a gender"), age: try Choice.of(field(3), "an age"))
  }

  private static func escaped(_ name: String) -> String {
    var result = ""
    for character in name.unicodeScalars {
      if "\\|;".unicodeScalars.contains(character) { result += "\\" }
      result.unicodeScalars.append(character)
    }
    return result
  }

  private static func unescaped(_ field: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in field.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        isEscaped = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The fields between separators that are not escaped, their escapes kept.
  private static func split(_ row: String, at separator: Unicode.Scalar) -> [String] {
    var fields = [String.UnicodeScalarView()]
    var isEscaped = false
    for scalar in row.unicodeScalars {
      if scalar == separator, !isEscaped {
        fields.append(String.UnicodeScalarView())
      } else {
        fields[fields.count - 1].append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return fields.map { OneRow.shown(String($0)) }
  }
}

/// The names by which a TEI file refers to its characters.
struct TEIIdentifiers {
  private let names: [Script.Character.ID: String]

  init(_ characters: [Script.Character]) {
    names = Dictionary(
      characters.enumerated().map { ($1.id, Self.isName($1.id) ? $1.id : "c-\($0 + 1)") },
      uniquingKeysWith: { first, _ in first })
  }

  /// A character's id where XML takes it for a name, else `c-` and its number among the characters; the hyphen is in
  /// nobody's id.
  subscript(id: Script.Character.ID) -> String { names[id] ?? "c-0" }

  /// Whether every version of XML takes an id for a name: it begins with a letter, and its letters are of the commoner
  /// ranges in appendix B of XML 1.0's earlier editions, which knew Unicode 2.0 alone.
  private static func isName(_ id: String) -> Bool {
    guard let first = id.unicodeScalars.first, !("0"..."9").contains(first) else { return false }
    return id.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x30...0x39, 0x5F, 0x61...0x7A, 0xDF...0xF6, 0xF8...0x131, 0x134...0x13E, 0x141...0x148, 0x14A...0x17E,
        0x3AC...0x3CE, 0x430...0x44F, 0x451...0x45C, 0x5D0...0x5EA, 0x641...0x64A, 0x3041...0x3094,
        0x30A1...0x30FA, 0x4E00...0x9FA5, 0xAC00...0xD7A3:
        true
      default: false
      }
    }
  }
}

/// `Felipe II`, `el 1.º de mayo`, `n.º 5`.
enum SpanishOrdinalRule: WordingRule {
  static let begins: Token.Traits = [.roman, .number, .dotted, .clipped, .unsayable]

  private static let names = [
    "", "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno",
    "décimo",
  ]
  /// Whom an ordinal follows; from the eleventh on Spanish counts them.
  private static let rulers: Set<String> = [
    "felipe", "carlos", "fernando", "alfonso", "juan", "pedro", "enrique", "sancho", "pablo",
    "napoleón", "luis",
    "jaime", "ramiro", "francisco", "guillermo", "jorge", "eduardo", "ricardo", "jacobo",
    "leopoldo", "federico",
    "alejandro", "nicolás", "pío", "gregorio", "clemente", "inocencio", "benedicto", "manuel",
    "bonifacio",
  ]
  private static let queens: Set<String> = [
    "isabel", "catalina", "maría", "juana", "cristina", "margarita", "victoria",
  ]

  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    if passage.isNumber(index) { return figure(passage, at: index) }
    if passage.word(index) == "n", passage.isSign(index + 1, "."),
      ["º", "°"].contains(passage.text(index + 2))
    {
      return Rewording(index..<index + 3, "número")
    }
    guard passage.isAllCapitals(index), let value = RomanNumeral.value(passage.word(index)),
      names.indices.contains(value)
    else { return nil }
    let name = passage.wordBefore(index)
    if queens.contains(name) { return Rewording(index..<index + 1, names[value].dropLast() + "a") }
    return rulers.contains(name) ? Rewording(index..<index + 1, names[value]) : nil
  }

  private static func figure(_ passage: Passage, at index: Int) -> Rewording? {
    guard let value = passage.number(index), value > 0, names.indices.contains(value) else {
      return nil
    }
    let mark = passage.isSign(index + 1, ".") ? index + 2 : index + 1
    switch passage.text(mark) {
    case "º",
      "°" where mark == index + 2:
      return Rewording(index..<mark + 1, names[value])
    case "ª": return Rewording(index..<mark + 1, names[value].dropLast() + "a")
    case "er" where value == 1 || value == 3:
      return Rewording(index..<mark + 1, String(names[value].dropLast()))
    default: return nil
    }
  }
}

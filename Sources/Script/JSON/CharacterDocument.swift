/// A character in a file, before it is believed.
struct CharacterDocument: Decodable {
  var id: String?
  var name: String?
  var aliases: [String]?
  var gender: String?
  var age: String?

  func character() throws(ScriptError) -> Script.Character {
    guard let id else { throw ScriptError(expected: "an id") }
    return Script.Character(
      id: id, name: name ?? id, aliases: aliases ?? [], gender: try Choice.of(gender, "a gender"),
      age: try Choice.of(age, "an age"))
  }
}

/// What a JSON file says of the whole script, before it is believed. What a hand may leave out is optional.
struct HeadDocument: Decodable {
  var format: String?
  var version: Int?
  var title: String?
  var author: String?
  var language: String?
  var narrator: String?
  var source: Script.Source?
  var characters: [CharacterDocument]?
  var omitted: [Script.Omission]?

  /// The script without its chapters.
  func script() throws(ScriptError) -> Script {
    guard format == JSONCodec.format else {
      throw ScriptError(expected: "\"format\": \"\(JSONCodec.format)\"", found: format)
    }
    guard version == JSONCodec.version else {
      throw ScriptError(expected: "\"version\": \(JSONCodec.version)", found: version.map(String.init))
    }
    var script = Script(
      title: title ?? "", author: author, language: language ?? "en",
      narrator: narrator ?? Script.Character.narratorID, source: source, characters: [], chapters: [],
      omitted: omitted ?? [])
    for (index, character) in (characters ?? []).enumerated() {
      do {
        script.characters.append(try character.character())
      } catch {
        throw ScriptError(at: .character(index + 1), expected: error.expected, found: error.found)
      }
    }
    return script
  }
}

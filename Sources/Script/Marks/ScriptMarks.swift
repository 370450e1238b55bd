import Foundation

/// What a format of lines can't say of the whole script: its head and its characters, as JSON objects of a row each.
struct ScriptMarks {
  /// The script without its chapters.
  private(set) var script = Script(title: "", characters: [], chapters: [])
  private var ids: Set<Script.Character.ID> = []

  private struct Mark: Decodable {
    var script: Head?
    var character: CharacterDocument?
  }

  private struct Head: Decodable {
    var title: String
    var author: String?
    var language: String
    var narrator: String
    var source: Script.Source?
    var omitted: [Script.Omission]
  }

  /// Takes a mark in; false where it can't be read.
  mutating func take(_ bytes: some Sequence<UInt8>) -> Bool {
    let mark = try? JSONDecoder().decode(Mark.self, from: Data(bytes))
    if let known = mark?.script {
      script.title = known.title
      script.author = known.author
      script.language = known.language
      script.narrator = known.narrator
      script.source = known.source
      script.omitted = known.omitted
      return true
    }
    guard let character = try? mark?.character?.character(), CharacterID.isValid(character.id),
      script.characters.count < ScriptLimits.characters, ids.insert(character.id).inserted
    else { return false }
    script.characters.append(character)
    return true
  }

  /// The script without its chapters, its narrator among its characters.
  var whole: Script {
    var script = script
    if !ids.contains(script.narrator) {
      script.narrator = Script.Character.narratorID
      if !ids.contains(script.narrator) { script.characters.insert(.narrator, at: 0) }
    }
    return script
  }
}

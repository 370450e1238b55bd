import Foundation

/// The boneyard in which Hearsay keeps what a screenplay can't say: JSON, a row for the script, one for each character,
/// one for each line.
struct FountainMarks {
  /// How the boneyard begins.
  static let title = "hearsay marks 1"

  var script: Script
  var marks: [FountainMark]
  var warnings: [ScriptWarning]
  private var ids: Set<Script.Character.ID> = []

  static func begin(_ boneyard: ArraySlice<UInt8>) -> Bool {
    boneyard.starts(with: title.utf8)
      && boneyard.dropFirst(title.utf8.count).first.map { $0.isWhite || $0 == 0x3A } ?? true
  }

  /// Reads a boneyard that begins in the given row of the file. A row that can't be read is left out with a warning:
  /// the screenplay itself is never refused for its marks.
  init(_ boneyard: [UInt8], from row: Int) {
    script = Script(title: "", characters: [], chapters: [])
    marks = []
    warnings = []
    var lines: [(row: Int, bytes: ArraySlice<UInt8>)] = []
    var number = row
    for bytes in boneyard.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let bytes = bytes.trimmed
      if bytes.starts(with: "{\"k\"".utf8) {
        lines.append((number, bytes))
      } else if bytes.first == 0x7B {
        head(bytes, number)
      }
      number += 1
    }
    if script.characters.isEmpty { script.characters = [.narrator] }
    let all = Data([0x5B] + Array(lines.map(\.bytes).joined(separator: [0x2C])) + [0x5D])
    if let decoded = try? JSONDecoder().decode([FountainMark].self, from: all) {
      marks = decoded
    } else {
      for (number, bytes) in lines {
        if let mark = try? JSONDecoder().decode(FountainMark.self, from: Data(bytes)) {
          marks.append(mark)
        } else {
          unreadable(number)
        }
      }
    }
  }

  private struct Head: Decodable {
    var script: ScriptHead?
    var character: CharacterDocument?
  }

  private struct ScriptHead: Decodable {
    var title: String
    var author: String?
    var language: String
    var narrator: String
    var source: Script.Source?
    var omitted: [Script.Omission]
  }

  private mutating func head(_ bytes: ArraySlice<UInt8>, _ row: Int) {
    let head = try? JSONDecoder().decode(Head.self, from: Data(bytes))
    if let known = head?.script {
      script.title = known.title
      script.author = known.author
      script.language = known.language
      script.narrator = known.narrator
      script.source = known.source
      script.omitted = known.omitted
    } else if let character = try? head?.character?.character(), CharacterID.isValid(character.id),
      script.characters.count < ScriptLimits.characters, ids.insert(character.id).inserted
    {
      script.characters.append(character)
    } else {
      unreadable(row)
    }
  }

  private mutating func unreadable(_ row: Int) {
    warnings.append(ScriptWarning(row: row, "this row of the marks can't be read and is left out"))
  }
}

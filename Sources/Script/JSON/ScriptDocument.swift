import Foundation

/// The JSON file as it stands, before any of it is believed. What a hand may leave out is optional.
struct ScriptDocument: Decodable {
  var format: String?
  var version: Int?
  var title: String?
  var author: String?
  var language: String?
  var narrator: String?
  var source: Script.Source?
  var characters: [CharacterDocument]?
  var chapters: [ChapterDocument]
  var omitted: [Script.Omission]?

  struct ChapterDocument: Decodable {
    var title: String?
    var lines: [LineDocument]
  }

  static func decode(_ content: [UInt8]) throws(ScriptError) -> ScriptDocument {
    do {
      return try JSONDecoder().decode(ScriptDocument.self, from: Data(content))
    } catch let error as DecodingError {
      throw ScriptError(error, in: content)
    } catch {
      throw ScriptError(expected: "a script in JSON", found: String(describing: error))
    }
  }

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
    var counter = LineCounter(narrator: script.narrator)
    for chapter in chapters {
      var lines: [Script.Line] = []
      lines.reserveCapacity(chapter.lines.count)
      for line in chapter.lines {
        counter.line += 1
        do {
          lines.append(try line.line(&counter))
        } catch {
          throw ScriptError(
            at: .line(counter.line, chapter: script.chapters.count + 1), expected: error.expected,
            found: error.found)
        }
      }
      script.chapters.append(Script.Chapter(title: chapter.title, lines: lines))
    }
    return script
  }
}

/// Where the reader of a file of lines stands, for what a hand left out.
struct LineCounter {
  /// The narrator's id: the speaker of lines that are not dialogue.
  var narrator: String
  /// The line being read, counted from 1.
  var line = 0
  /// The paragraph of the line before.
  var paragraph = 0
}

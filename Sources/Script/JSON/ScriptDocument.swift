import Foundation

/// The JSON file as it stands, before any of it is believed.
struct ScriptDocument: Decodable {
  var head: HeadDocument
  var chapters: [ChapterDocument]

  struct ChapterDocument: Decodable {
    var title: String?
    var lines: [LineDocument]
  }

  private enum CodingKeys: CodingKey { case chapters }

  init(from decoder: any Decoder) throws {
    head = try HeadDocument(from: decoder)
    chapters = try decoder.container(keyedBy: CodingKeys.self).decode([ChapterDocument].self, forKey: .chapters)
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
    var script = try head.script()
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

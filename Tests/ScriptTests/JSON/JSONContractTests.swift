import Foundation
import HearsayScript
import Testing

/// The keys that other programs read, as the contract gives them.
@Suite struct JSONContractTests {
  private func document() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(ScriptFormat.json.write(.rich).utf8))
    return try #require(object as? [String: Any])
  }

  private func lines() throws -> [[String: Any]] {
    let chapters = try #require(try document()["chapters"] as? [[String: Any]])
    return chapters.flatMap { $0["lines"] as? [[String: Any]] ?? [] }
  }

  @Test func theTopHasItsKeys() throws {
    #expect(
      try document().keys.sorted() == [
        "author", "chapters", "characters", "format", "language", "narrator", "omitted", "source", "title", "version",
      ])
  }

  @Test(arguments: ["narration", "heading", "break"]) func linesThatNobodySaysHaveSixKeys(kind: String) throws {
    for line in try lines() where line["kind"] as? String == kind {
      #expect(line.keys.sorted() == ["id", "kind", "paragraph", "source", "speaker", "text"])
    }
  }

  @Test func dialogueHasAllKeys() throws {
    for line in try lines() where line["kind"] as? String == "dialogue" {
      #expect(
        line.keys.sorted() == [
          "alternatives", "as", "because", "confidence", "delivery", "id", "kind", "paragraph", "source", "speaker",
          "text",
        ])
    }
  }

  @Test func whatIsNotKnownIsNull() throws {
    var script = Script.rich
    script.author = nil
    script.source = nil
    let text = ScriptFormat.json.write(script)
    #expect(text.contains("\"author\": null"))
    #expect(text.contains("\"source\": null"))
    #expect(text.contains("\"age\": null"))
    #expect(text.contains("\"delivery\": null, \"as\": null"))
  }
}

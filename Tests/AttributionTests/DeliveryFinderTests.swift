import Foundation
import HearsayManuscript
import HearsayScript
import Testing

@testable import HearsayAttribution

/// The manner of a speech, by the words beside it.
@Suite struct DeliveryFinderTests {
  @Test(arguments: [
    ("\"Sit down,\" said Maud coldly.", Delivery.coldly), ("\"Sit down,\" said Maud, coldly and at once.", .coldly),
    ("\"Sit down,\" he very softly said.", .gently), ("\"They heard us,\" she said in a hoarse whisper.", .whispering),
    ("\"Bring it up!\" he shouted from the yard.", .shouting), ("\"A fine day,\" said Maud, muttering.", .muttering),
    ("\"The post goes at six,\" he said hurriedly.", .hurriedly), ("\"I saw it,\" said Maud, trembling.", .trembling),
    ("\"We shall see,\" said the porter wearily.", .wearily), ("\"What a hat!\" cried Maud, laughing.", .laughing),
    ("\"He has sold it,\" said Maud, sobbing.", .sobbing), ("\"You lie,\" said Maud through her teeth.", .hissing),
    ("\"You lie,\" said Maud at the top of her voice.", .shouting),
    ("\"You lie,\" said Maud, her voice shaking with anger.", .angrily),
    ("\"You lie,\" said Maud with icy politeness.", .coldly), ("\"You lie,\" she said. Her voice was cold.", .coldly),
    ("In a low voice she said, \"He lies.\"", .murmuring), ("Laughing, Maud said, \"He lies.\"", .laughing),
    ("\"He lies,\" she called softly.", .gently), ("\"He lies,\" said a gruff voice.", .growling),
  ]) func `what qualifies the saying is heard`(text: String, manner: Delivery) throws {
    #expect(try Self.manner(text) == manner)
  }

  @Test(arguments: [
    "\"Good night,\" said Maud, not loudly.", "\"Good night,\" said Maud without anger.",
    "\"Good night,\" said Maud. She walked slowly to the door.", "\"Good night,\" said Maud, and went quickly away.",
    "\"Good night,\" said Maud, closing the door softly.", "\"Good night,\" said Maud, slowly turning the key.",
    "\"Good night,\" said the man who had shouted.", "\"Good night,\" said Maud in the cold room.",
    "\"Good night,\" said Maud at the top of the stairs.", "\"Good night,\" said Maud, as if she were trembling.",
    "The softly lit room was empty. \"Good night,\" said Maud.", "\"Was it said coldly?\" asked Maud.",
  ]) func `what belongs to something else, or is denied, is not`(text: String) throws {
    #expect(try Self.manner(text) == nil)
  }

  @Test(arguments: [
    ("fr", "« Partez, » dit Marie froidement.", Delivery.coldly),
    ("fr", "« Partez, » dit Marie d'une voix basse.", .murmuring),
    ("fr", "« Partez, » dit Marie sans colère.", nil), ("de", "„Geh“, sagte Anna mit leiser Stimme.", .gently),
    ("de", "„Geh“, sagte Anna nicht laut.", nil),
    ("es", "—Vete —dijo Ana en voz baja.\n\n—No —dijo Juan.\n\n—Ahora —dijo Ana.", .murmuring),
    ("es", "—Vete —dijo riendo.\n\n—No —dijo Juan.\n\n—Ahora —dijo Ana.", .laughing),
  ]) func `in other languages the basic words are known`(language: String, text: String, manner: Delivery?) throws {
    #expect(try Self.manner(text, language) == manner)
  }

  private static func manner(_ text: String, _ language: String = "en") throws -> Delivery? {
    let book = try Manuscript.read(Array(text.utf8), name: "story")
    let script = Attribution.script(of: book, language: language)
    return try #require(script.lines.first { $0.kind == .dialogue }).delivery
  }
}

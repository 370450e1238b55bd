import HearsayManuscript
import Testing

@testable import HearsayAttribution

/// What holds only in stories too long for the rules of short ones.
@Suite("In a novel")
struct NovelTests {
  /// A scene behind so much rain that the book is long.
  private func story(_ scene: String) throws -> HearsayAttribution.Story {
    let rain = String(repeating: "It rained and rained on the empty road, as it had all day long.\n\n", count: 900)
    let book = try Manuscript.read(Array((rain + scene).utf8), name: "story")
    let story = HearsayAttribution.Story(book, quotations: QuotationFinder().quotations(in: book), language: "en")
    try #require(!story.reading.isShort)
    return story
  }

  private func bearer(of name: String, in cast: Cast) -> Int? {
    cast.members.firstIndex { $0.name == name || $0.aliases.contains(name) }
  }

  @Test(
    "a phrase that tells no more than a pronoun means whom a pronoun would",
    arguments: [
      (
        "the young man", "Peter Dale",
        """
        Peter Dale sat down. "Tea?" said Ann Lowe. "Please," said Peter Dale. Peter Dale smiled, and the young man took
        the cup.
        """
      ),
      (
        "the young man", "Peter",
        """
        Mr. Thwaite and Peter Thwaite came in. "Sit down, Peter," said Mr. Thwaite to Peter Thwaite. "I will," said Peter. Mr. Thwaite
        and Peter Thwaite sat down. Mr. Thwaite was his father, and frowned at Peter. "Well," said Mr. Thwaite, and the young man blushed.
        """
      ),
      (
        "the girl", "Lucy",
        """
        The door opened, and a girl came in. "Yes?" said Tom Brill. The girl looked at Tom. "I am cold," she said. "Come,"
        said Tom Brill. Lucy sat down by the fire. "Thank you," said Lucy.
        """
      ),
    ])
  func anaphors(phrase: String, name: String, text: String) throws {
    let story = try story(text)
    let noun = try #require(phrase.split(separator: " ").last)
    let token = try #require(
      story.reading.tokens.indices.last { token in
        story.reading.form(token) == "the" && (token + 1...token + 2).contains { story.reading.form($0) == noun }
      })
    let meant = try #require(Anchor.reference(at: token, in: story.references))
    #expect(meant.member == bearer(of: name, in: story.cast))
  }

  @Test(
    "a stranger stays one",
    arguments: [
      (
        "man", "Peter Dale sat down. \"Tea?\" said Ann Lowe. \"Please,\" said Peter Dale. Then the man in the cap rose."
      ),
      (
        "man",
        "Peter Dale sat down. \"Tea?\" said Ann Lowe. \"Please,\" said Peter Dale. A man came in. The man bowed to Ann."
      ),
    ])
  func strangers(noun: String, text: String) throws {
    let story = try story(text)
    let token = try #require(story.reading.tokens.indices.last { story.reading.form($0) == noun })
    #expect(Anchor.reference(at: token - 1, in: story.references) == nil)
  }

  @Test("of two mothers, hers is meant whose daughter is there")
  func mothers() throws {
    let story = try story(
      """
      Mrs. Hale and Miss Ann Hale came in. "Good evening," said Mrs. Hale. "Good evening," said Miss Hale. Mrs. Hale sat.

      Miss Lucy Dale ran upstairs. Mrs. Dale was away. Mrs. Hale laughed. "Lucy Dale, come here," said Miss Hale.

      Miss Lucy Dale opened the door. Miss Dale waited. "I am late," said Miss Dale. "It is dark," said Mrs. Hale.

      "Miss Dale is late," said Lucy Dale, and her mother came in.
      """)
    let mention = try #require(story.mentions.last { story.reading.form($0.tokens.upperBound - 1) == "mother" })
    #expect(mention.member == bearer(of: "Mrs. Dale", in: story.cast))
  }

  @Test("an office that the text gives to one alone is his")
  func offices() throws {
    let story = try story(
      """
      Mr. Eager, the butler, came in. "Sit down," said Mr. Eager. Ann Lowe sat down. "Why?" said Ann Lowe.

      "You are tired," said the butler. "I am not," said Ann Lowe.
      """)
    #expect(bearer(of: "Mr. Eager", in: story.cast) == bearer(of: "The butler", in: story.cast))
  }

  @Test(
    "a man without a name is a candidate where he is named, a voice nowhere, a landlady wherever she is near",
    arguments: [
      ("\"Good evening,\" said the young man.", "The young man", true), ("\"Good evening.\"", "The young man", false),
      ("\"Good evening,\" said a voice.", "A voice", false), ("\"Good evening.\"", "The landlady", true),
    ])
  func namelessCandidates(last: String, name: String, expected: Bool) throws {
    let story = try story(
      """
      "Come in," said Ann Lowe. "Thank you," said the young man. "Tea?" said the landlady. "Who is there?" cried a voice.

      \(last)
      """)
    let member = try #require(bearer(of: name, in: story.cast))
    var finder = CandidateFinder(story)
    let last = try #require(story.utterances.indices.map { finder.candidates(of: $0).map(\.member) }.last)
    #expect(last.contains(member) == expected)
  }
}

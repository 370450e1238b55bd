import HearsayManuscript
import Testing

@testable import HearsayAttribution

@Suite("Tags beside a speech")
struct TagParserTests {
  /// Names that are known from the paragraph before; then the paragraph in question.
  private static let cast = "\"Here,\" said Tom Reed. \"There,\" said Mary. Tom looked at Mary. Mary looked at Tom.\n\n"

  @Test(
    "the speaker is read from the words beside it",
    arguments: [
      ("\"Yes,\" said Tom.", "Tom"), ("\"Yes,\" Tom said.", "Tom"), ("\"Yes,\" replied Mary to Tom.", "Mary"),
      ("\"Yes,\" Mary quietly answered.", "Mary"), ("Mary whispered, \"Yes.\"", "Mary"),
      ("Looking at Tom, Mary said, \"Yes.\"", "Mary"), ("Tom turned to Mary and said: \"Yes.\"", "Tom"),
      ("\"Yes,\" said Tom, \"but Mary won't.\"", "Tom"), ("\"Yes!\" was Mary's answer.", "Mary"),
      ("\"Yes.\" Tom lit his pipe.", "Tom"), ("Mary shut the door. \"Yes.\"", "Mary"),
      ("\"Yes,\" said poor old Tom.", "Tom"), ("\"Yes,\" he said to Mary.", "he"), ("\"Yes,\" she told Tom.", "she"),
      ("\"Yes,\" said the old porter.", "porter"), ("\"Yes,\" cried a voice.", "voice"),
    ])
  func subjects(text: String, expected: String) throws {
    let book = try Manuscript.read(Array((Self.cast + text).utf8), name: "story")
    let story = HearsayAttribution.Story(book, quotations: QuotationFinder().quotations(in: book), language: "en")
    let utterance = try #require(story.utterances.last)
    let tag = utterance.primary.tag
    switch expected {
    case "he": #expect(tag.kind == .he)
    case "she": #expect(tag.kind == .she)
    case "porter", "voice":
      #expect(tag.kind == .role)
      #expect(tag.noun >= 0 && story.reading.vocabulary.form(of: tag.noun) == expected)
    default:
      try #require(tag.mention >= 0)
      let member = story.cast.members[story.mentions[tag.mention].member]
      #expect(([member.name] + member.aliases).contains(expected), "\(member.name)")
    }
  }

  @Test("two speakers of one paragraph are told apart")
  func twoSpeakers() throws {
    let text = Self.cast + "\"Go,\" said Tom. \"I won't,\" said Mary. \"You must,\" said Tom."
    let book = try Manuscript.read(Array(text.utf8), name: "story")
    let story = HearsayAttribution.Story(book, quotations: QuotationFinder().quotations(in: book), language: "en")
    #expect(story.utterances.suffix(3).allSatisfy { $0.quotations.count == 1 })
  }
}

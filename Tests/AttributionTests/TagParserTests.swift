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
      // Verbs that speak by their particle.
      ("\"Yes,\" put in Mary.", "Mary"), ("\"Yes,\" broke in Tom.", "Tom"), ("\"Yes,\" cut in the porter.", "porter"),
      // Whoever is heard speaks, not whoever hears.
      ("Then Mary heard him say, \"Yes.\"", "he"), ("Tom heard Mary say, \"Yes.\"", "Mary"),
      // The verb goes on with the subject that the sentence began with.
      ("Tom waited until she had done, and then said, \"Yes.\"", "Tom"),
      ("He took the letter, which she had read, and said, \"Yes.\"", "he"),
      ("Tom looked at Mary, who softly said, \"Yes.\"", "Mary"),
      ("Tom bowed to Mary, who, on seeing the letter, said, \"Yes.\"", "Mary"),
      // What begins with "and" tells of something else.
      ("Mary cried out, \"Yes!\" and Tom put on his hat.", "Mary"),
      ("\"Yes,\" said the voice of Mary.", "Mary"), ("Her answer was: \"Yes.\"", "she"),
      ("\"Yes,\" said the other.", "other"),
      // The dash behind "said" is lost, and "began" promises speech.
      ("Tom looked up and said\n\n\"Yes.\"", "Tom"), ("Nobody spoke, till Mary began again.\n\n\"Yes.\"", "Mary"),
    ])
  func subjects(text: String, expected: String) throws {
    let book = try Manuscript.read(Array((Self.cast + text).utf8), name: "story")
    let story = HearsayAttribution.Story(book, quotations: QuotationFinder().quotations(in: book), language: "en")
    let utterance = try #require(story.utterances.last)
    let tag = utterance.primary.tag
    switch expected {
    case "he": #expect(tag.kind == .he)
    case "she": #expect(tag.kind == .she)
    case "porter", "voice", "other":
      #expect(tag.kind == .role)
      #expect(tag.noun >= 0 && story.reading.vocabulary.form(of: tag.noun) == expected)
    default:
      try #require(tag.mention >= 0)
      let member = story.cast.members[story.mentions[tag.mention].member]
      #expect(([member.name] + member.aliases).contains(expected), "\(member.name)")
    }
  }

  @Test("a lone s behind a name is a genitive that has lost its apostrophe")
  func lostApostrophe() throws {
    let book = try Manuscript.read(Array((Self.cast + "\"Yes,\" said Tom s aunt.").utf8), name: "story")
    let story = HearsayAttribution.Story(book, quotations: QuotationFinder().quotations(in: book), language: "en")
    let tag = try #require(story.utterances.last).primary.tag
    #expect(tag.kind == .role)
    #expect(tag.noun >= 0 && story.reading.vocabulary.form(of: tag.noun) == "aunt")
  }

  @Test("a foreign title alone names its bearer")
  func bareTitle() throws {
    let text =
      "\"Here,\" said Mademoiselle Rance. Tom Reed bowed to Mademoiselle Rance.\n\n\"Yes,\" exclaimed Mademoiselle."
    let book = try Manuscript.read(Array(text.utf8), name: "story")
    let story = HearsayAttribution.Story(book, quotations: QuotationFinder().quotations(in: book), language: "en")
    let tag = try #require(story.utterances.last).primary.tag
    try #require(tag.mention >= 0)
    #expect(story.cast.members[story.mentions[tag.mention].member].name == "Mademoiselle Rance")
  }

  @Test("two speakers of one paragraph are told apart")
  func twoSpeakers() throws {
    let text = Self.cast + "\"Go,\" said Tom. \"I won't,\" said Mary. \"You must,\" said Tom."
    let book = try Manuscript.read(Array(text.utf8), name: "story")
    let story = HearsayAttribution.Story(book, quotations: QuotationFinder().quotations(in: book), language: "en")
    #expect(story.utterances.suffix(3).allSatisfy { $0.quotations.count == 1 })
  }

  @Test("in `\"Go!\" and the porter went` nobody is tagged, and the speaker before a new clause is kept")
  func clauseOfItsOwn() throws {
    let text =
      Self.cast + "\"We must go,\" said Mary, wiping her eyes. \"We must.\" Then Tom wiped his, and they laughed."
    let book = try Manuscript.read(Array(text.utf8), name: "story")
    let story = HearsayAttribution.Story(book, quotations: QuotationFinder().quotations(in: book), language: "en")
    #expect(story.utterances.last?.quotations.count == 2)
  }
}

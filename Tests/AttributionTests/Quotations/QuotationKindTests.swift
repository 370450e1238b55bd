import Testing

@testable import HearsayAttribution

@Suite("What kind of quotation it is")
struct QuotationKindTests {
  @Test("a letter is told from speech, over all its paragraphs")
  func letter() {
    let text = MarkedText(
      """
      "⟦Here is the post,⟧" said Ann.

      She opened the letter, which was as follows:

      "⟦My dear Ann,⟧

      "⟦I came to London on Tuesday, and found the house shut.⟧

      "⟦Your affectionate brother,⟧"

      "⟦Is that all?⟧" said Tom.
      """)
    #expect(text.found == text.expected)
    #expect(text.quotations.map(\.kind) == [.speech, .letter, .letter, .letter, .speech])
  }

  @Test("a note may be broken by its tag")
  func tagged() {
    let text = MarkedText(#""⟦Dear Tom,⟧" the note ran, "⟦do not come.⟧""#)
    #expect(text.quotations.map(\.kind) == [.letter, .letter])
  }

  @Test("somebody addressed as dear is spoken to")
  func vocative() {
    let text = MarkedText(#""⟦My dear Tom,⟧" said Ann, "⟦how late you are.⟧""#)
    #expect(text.quotations.map(\.kind) == [.speech, .speech])
  }

  @Test("what is thought is a thought")
  func thought() {
    let text = MarkedText(
      """
      "⟦How late he is,⟧" she thought, "⟦and how wet.⟧"

      Tom thought to himself, "⟦I shall say nothing.⟧"

      "⟦I thought so,⟧" said Ann.
      """)
    #expect(text.quotations.map(\.kind) == [.thought, .thought, .thought, .speech])
  }

  @Test("what a sign says is a sign")
  func sign() {
    let text = MarkedText(
      """
      "⟦Look,⟧" said Ann. On the door was a plate with the words "⟦Keep out!⟧" in red.

      The sign read: "⟦No smoking.⟧"
      """)
    #expect(text.quotations.map(\.kind) == [.speech, .sign, .sign])
  }

  @Test("words in the narrator's own person and tense stay with the narrator")
  func reported() {
    let text = MarkedText(
      """
      "⟦He is here,⟧" said Ann.

      The colonel was charmed. "He had never seen a better house; he should always think of it when he was away."
      """)
    #expect(text.found == text.expected)
  }
}

import Testing

@testable import HearsayAttribution

@Suite("Speech between double marks")
struct DoubleMarksTests {
  @Test(
    "is found, straight or curly",
    arguments: [
      #""⟦No,⟧" she said, "⟦never.⟧""#,
      "“⟦No,⟧” she said, “⟦never.⟧”",
      #"He rose. "⟦Good night.⟧" The door closed behind him."#,
      #""⟦I was--⟧" "⟦Hush!⟧" said Martha."#,
      #"She asked:--"⟦Where have you been?⟧"--and waited."#,
      #""⟦'Tis late,⟧" said the old man. "⟦The boys' supper is cold.⟧""#,
      "``⟦A typewriter's marks,⟧'' he said.",
      "”⟦Nej,⟧” sade hon. ”⟦Aldrig.⟧”\n\n”⟦Varför inte?⟧”\n\n”⟦Därför.⟧”",
      "_\"⟦Now!⟧\"_ he cried, and \"⟦_Now_,⟧\" said the echo.",
    ])
  func found(marked: String) {
    let text = MarkedText(marked.replacing("''", with: "”"))
    #expect(text.found == text.expected)
  }

  @Test("keeps a quotation inside a quotation as part of the outer one")
  func nested() {
    let text = MarkedText(#""⟦He told me, 'Go home,' and so I went,⟧" said Ann."#)
    #expect(text.found == text.expected)
  }

  @Test("keeps words that are quoted for another reason with the narrator")
  func scareQuotes() {
    let text = MarkedText(
      """
      The "bridge" was a plank. He called it "the grand canal" and had read "Two Years Away" twice.

      "⟦The what?⟧" said Joan. They had been to see "The Lost Heir," a play in five acts.

      The sign said "No Entry" in red, and the word "private" stood below.
      """)
    #expect(text.found.filter { !["No Entry"].contains($0) } == text.expected)
  }

  @Test("takes a stop outside the mark as one inside it")
  func logicalPunctuation() {
    let text = MarkedText(#""⟦I see⟧", said he. "⟦That is all⟧". She asked him, "⟦Are you sure⟧"?"#)
    #expect(text.found == text.expected)
  }
}

@Suite("Damaged and unclosed marks")
struct DamagedMarksTests {
  @Test("a speech goes on over paragraphs that each open with a mark")
  func multiParagraph() {
    let text = MarkedText(
      """
      "⟦It was dark,⟧" he said. "⟦We walked for an hour.⟧

      "⟦Then the lantern went out.⟧

      "⟦And that was all.⟧"

      Nobody spoke.
      """)
    #expect(text.found == text.expected)
    #expect(text.quotations.map(\.isClosed) == [true, false, false, true])
    #expect(text.quotations.map(\.continuesPrevious) == [false, false, true, true])
  }

  @Test("verse inside a speech does not end it")
  func verseInside() {
    let text = MarkedText(
      """
      "⟦Listen,⟧" she said, "⟦to what he wrote:⟧

          The moon is up, the tide is out.

      ⟦That is the whole of it!⟧"

      Ann laughed.
      """)
    #expect(text.found == text.expected)
  }

  @Test("a forgotten closing mark does no harm beyond its paragraph, and its tag stays with the narrator")
  func forgottenClosing() {
    let text = MarkedText(
      """
      "⟦I see,⟧ said the captain. "⟦And what then?⟧"

      "⟦Nothing,⟧ she said.

      The rain fell. He thought of the "Swallow" and her crew.

      "⟦Come in,⟧" said Tom.
      """)
    #expect(text.found == text.expected)
  }

  @Test("a doubled mark does no harm")
  func doubled() {
    let text = MarkedText(
      """
      ""⟦Come in,⟧" said Tom. "⟦Sit down.⟧""

      "⟦Thank you,⟧" said Ann.
      """)
    #expect(text.found == text.expected)
  }
}

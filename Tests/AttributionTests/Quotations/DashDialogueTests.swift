import Testing

@testable import HearsayAttribution

@Suite("Speech after a dash")
struct DashDialogueTests {
  @Test(
    "is parted from the narration inside it",
    arguments: [
      "—⟦Come,⟧ said he, ⟦at once.⟧\n\n—⟦I will not!⟧ the boy cried. ⟦You know it.⟧\n\nThe rain fell.",
      "—⟦Ven⟧ —dijo Juan—, ⟦ahora mismo.⟧\n\n—⟦No puedo⟧ —respondió ella. Miró la puerta.\n\n—⟦¿Por qué?⟧",
      "— ⟦Viens,⟧ dit Marie, ⟦tout de suite.⟧\n\n— ⟦Pourquoi ?⟧ demanda-t-il. ⟦C'est tôt.⟧\n\n— ⟦Non.⟧",
      "– ⟦Idę,⟧ – powiedział Jan. – ⟦Już.⟧\n\n– ⟦Dobrze.⟧\n\nDeszcz padał.",
      "--⟦Yes, sir,⟧ said Tom.\n\n--⟦No, sir,⟧ said Ann, laughing at him, ⟦never.⟧",
      "―⟦Limbo!⟧ Martin cried. ⟦That's a fine invention too.⟧\n\n―⟦It is,⟧ said Ann, her eyes shining.",
      "—⟦It was--it must have been--the wind.⟧\n\n—⟦No,⟧ said he. He looked at the door and waited.",
    ])
  func split(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found == text.expected)
  }

  @Test("does not begin where a text marks its speech otherwise")
  func otherwise() {
    let speech = (1...20).map { "\"⟦Speech \($0),⟧\" said Ann.\n\n" }.joined()
    let text = MarkedText(speech + "--and then the lamp went out.")
    #expect(text.found == text.expected)
  }

  @Test("goes on from a guillemet")
  func guillemets() {
    let text = MarkedText("« ⟦Tu viens ?⟧\n\n— ⟦Non,⟧ dit-elle.\n\n— ⟦Alors adieu.⟧ »\n\nIl partit.")
    #expect(text.found == text.expected)
  }
}

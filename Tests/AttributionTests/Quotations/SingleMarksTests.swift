import Testing

@testable import HearsayAttribution

@Suite("Speech between single marks")
struct SingleMarksTests {
  private static let texts = [
    "'⟦I don't know,⟧' said he; '⟦the dogs' tails were wet.⟧'\n\n'⟦Well, I never!⟧' said Martha.",
    "'⟦'Tis late, and 'twas late before,⟧' said O'Brien.\n\n'⟦Give 'em rock 'n' roll,⟧' she said.",
    "'⟦He said \"No\" to me, and \"Never!\" to the boys,⟧' Ann said.\n\n'⟦Did he?⟧'",
    "'⟦I see⟧', said he. '⟦And the Joneses' house?⟧' The girls' voices fell.\n\n'⟦Burnt⟧', she said.",
    "'⟦Goin' home,⟧' he said, '⟦is what I'm doin' now.⟧'\n\nThe 'bus passed. '⟦Good,⟧' said Ann.",
    "'⟦One,⟧' said the masters' clerk; '⟦two.⟧' The 'good' clerk's pens lay about.\n\n'⟦Three,⟧' said I.",
    "'⟦It was dark. The soldiers' boots were loud.⟧\n\n'⟦Then it was light,⟧' said Tom.\n\n'⟦Yes⟧'",
  ]

  @Test("is told from apostrophes, straight", arguments: texts)
  func straight(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found == text.expected)
  }

  @Test("is told from apostrophes, curly", arguments: texts)
  func curly(marked: String) {
    let text = MarkedText(curled(marked))
    #expect(text.found == text.expected)
  }

  @Test("is read the same with a backtick for an opening mark")
  func backtick() {
    let text = MarkedText("`⟦I don't know,⟧' said he.\n\n`⟦Nor I,⟧' said she. `⟦The dogs' tails were wet.⟧'")
    #expect(text.found == text.expected)
  }

  /// Marks and apostrophes as a typesetter writes them: ‘ before ⟦, and ’ elsewhere.
  private func curled(_ marked: String) -> String {
    marked.replacing("'⟦", with: "‘⟦").replacing("'", with: "’").replacing(" \"", with: " “").replacing("\"", with: "”")
  }
}

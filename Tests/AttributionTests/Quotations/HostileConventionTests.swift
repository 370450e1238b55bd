import Testing

@testable import HearsayAttribution

@Suite("Conventions as authors really use them")
struct HostileConventionTests {
  @Test(
    "apostrophes, possessives and elisions between single curly marks",
    arguments: [
      "‘⟦’Tis the boys’ stair,⟧’ said Wilkins. ‘⟦Take ’em up.⟧’\n\n‘⟦I’m at the masters’ disposal,⟧’ he said.",
      "‘⟦Fish ’n’ chips at the Joneses’,⟧’ Lou said, ‘⟦’bout six.⟧’\n\n‘⟦Rock ’n’ roll,⟧’ said the lads’ mother.",
      "‘⟦I said, “’Twas never the girls’ fault,” and he said, “No?”⟧’\n\nThe ’sixties were over. ‘⟦Were they?⟧’",
      "‘⟦He’s comin’,⟧’ said Ames, ‘⟦an’ the dogs’ tails are up.⟧’\n\nThe ladies’ room was shut. ‘⟦So?⟧’",
      "‘⟦Yes?⟧’\n\n‘⟦It’s James’ and Thomas’ turn,⟧’ Ann said. She’d put the cups’ lids on.\n\n‘⟦Theirs?⟧’",
    ])
  func single(marked: String) { check(marked) }

  @Test(
    "narration inside dash dialogue",
    arguments: [
      "—⟦Vamos⟧ —susurró el domador—. ⟦Por tu madre.⟧"
        + "\n\n—⟦¿Otra vez?⟧ —El león bostezó—. ⟦Es tarde.⟧\n\n—⟦Padre nuestro⟧ —empezó—, ⟦que estás en los cielos.⟧",
      "— ⟦Vite, mademoiselle !⟧ cria le contrôleur, étonné.\n\n— ⟦La moitié,⟧ jura le renard. ⟦Parole !⟧\n\n— ⟦Bon.⟧",
      "— ⟦Tu viens ?⟧ murmure Paul.\n\n— ⟦Demande à Paul.⟧\n\n— ⟦Non,⟧ dit-elle, ⟦jamais.⟧",
      "—⟦What did you do before?⟧ Ames asked, when it was dark again.\n\n—⟦Go,⟧ said he, ⟦when you can.⟧\n\n—⟦I will.⟧",
      "—⟦None.⟧ Mackie wiped his nose along his sleeve. ⟦He asked me for them.⟧\n\n—⟦Go on,⟧ Mackie said.\n\n—⟦Well?⟧",
      "– ⟦It comes when it comes.⟧\n\n– ⟦I know you are,⟧ said Weir. ⟦It’s you I’ve come to see.⟧\n\n– ⟦No.⟧",
    ])
  func dashes(marked: String) { check(marked) }

  @Test(
    "guillemets with the narrator's words inside, and dashes that go on from them",
    arguments: [
      "« ⟦Bon,⟧ dit-il, ⟦allons.⟧ »\n\n« ⟦Où ?⟧ demanda Marie.\n\n— ⟦Chez moi,⟧ répondit Paul. ⟦C'est près.⟧ »",
      "«⟦¿Está Elena?⟧», preguntó una voz. «⟦Sí⟧», dije. «⟦¿Quién es?⟧»\n\n«⟦Nadie⟧», contestó él.",
      "„⟦Setz dich⟧“, sagte sie, „⟦und schweig.⟧“\n\n„⟦Er sagte: ‚Nie!‘, und ging.⟧“\n\n„⟦So?⟧“",
      "»⟦Jost⟧«, sagte der Vater, »⟦geh.⟧«\n\n»⟦Warum?⟧«, fragte er.\n\n»⟦›Darum‹ ist keine Antwort.⟧«",
    ])
  func continental(marked: String) { check(marked) }

  @Test(
    "damage stays in its paragraph",
    arguments: [
      "\"⟦I never asked,⟧ said Tom.\n\nThe rain fell on the town.\n\n\"⟦You did,⟧\" said Ann.\n\n\"⟦When?⟧\"",
      "“⟦I never asked,⟧” said Tom.”\n\nThe rain fell.\n\n“⟦You did,⟧” said Ann.\n\n““⟦When?⟧””",
      "„⟦Komm⟧“, rief er.\n\n„⟦Nein,⟧ sagte sie.\n\nEs regnete.\n\n„⟦Doch.⟧“",
    ])
  func damage(marked: String) { check(marked) }

  @Test("a speech over several paragraphs, with quotations inside it and a last mark")
  func long() {
    check(
      """
      ‘⟦I had it all from the cook, and she was a truthful woman.⟧

      ‘⟦He came in the winter, she told me. The old master said to him, “Sir, we can none of us sleep,” and he said, “No more can I.”⟧

      ‘⟦Then there was the fire.⟧’

      ‘⟦The fire?⟧’ I asked.
      """)
  }

  private func check(_ marked: String) {
    let text = MarkedText(marked)
    #expect(text.found == text.expected)
  }
}

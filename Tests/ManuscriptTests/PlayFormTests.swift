import Testing

@testable import HearsayManuscript

@Suite("Plays, however they are set")
struct PlayFormTests {
  @Test("in plain text", arguments: PlayForms.texts.map(\.0))
  func texts(form: String) throws {
    let speech = try #require(PlayForms.texts.first { $0.0 == form }?.1)
    for gap in ["\n", ""] where gap == "\n" || !form.contains("gap") {
      for direction: (String) -> String in [{ "[\($0)]" }, { "(\($0))" }, { "_\($0)_" }] {
        let book = try read(PlayFixture.text(gap: gap, direction: direction, speech: speech))
        #expect(PlayFixture.speeches(of: book) == PlayFixture.speeches)
        #expect(book.titles == ["ACT I", "ACT II"] && book.title == PlayFixture.title)
        Coverage.check(book)
      }
    }
  }

  @Test("in HTML and EPUB", arguments: PlayForms.pages.map(\.0))
  func pages(form: String) throws {
    let speech = try #require(PlayForms.pages.first { $0.0 == form }?.1)
    let page = PlayFixture.page(speech: speech)
    let html = "<html xmlns:epub=\"http://www.idpf.org/2007/ops\"><body>\(page)</body></html>"
    let book = try Manuscript.read(Array(html.utf8), name: "a.html")
    #expect(PlayFixture.speeches(of: book) == PlayFixture.speeches)
    Coverage.check(book)
    let epub = try Manuscript.read(EPUBFixture([("one", "One", page)]).zip.stored(), name: "a.epub")
    #expect(PlayFixture.speeches(of: epub) == PlayFixture.speeches)
    Coverage.check(epub)
  }

  @Test("where what is said may be a name, and nothing parts the lines")
  func close() throws {
    let lines = [
      ("ANN", "Who is there?"), ("TOM", "It is only me."), ("MRS. HART", "What is this?"),
      ("ANN", "Nothing, Mrs. Hart."),
      ("TOM", "We go."), ("MRS. HART", "Then go."), ("ANN", "Good night."), ("TOM", "Good night."),
    ]
    let said = ["Ann: Who is there?", "Tom: It is only me.", "Mrs. Hart: What is this?", "Ann: Nothing, Mrs. Hart."]
    for form in ["\n\n", ".\n\n"] {
      let text = "THE FERRY\n\nACT I\n\n" + lines.map { "\($0)\(form)\($1)\n\n" }.joined()
      #expect(PlayFixture.speeches(of: try read(text)).prefix(4) == said[...])
    }
    let scenes = (1...3).map { "ACT \($0)\n[A kitchen.]\n" + lines.map { "\($0): \($1)\n" }.joined() }.joined()
    let book = try read("THE FERRY\n\n" + scenes)
    #expect(book.titles == ["ACT 1", "ACT 2", "ACT 3"] && PlayFixture.speeches(of: book).prefix(4) == said[...])
    let first = "THE FERRY\n\nAct I\n\n" + lines.map { "\(PersonaName.of($0) ?? $0): \($1)\n\n" }.joined()
    #expect(PlayFixture.speeches(of: try read(first)).prefix(4) == said[...])
    let folio = "THE FERRY\n\nActus Primus. Scoena Prima.\n\n" + lines.map { "\($0). \($1)\n\n" }.joined()
    #expect(try read(folio).titles == ["Actus Primus. Scoena Prima."])
  }

  @Test("with wrapped lines that hang, and none between")
  func hanging() throws {
    let text = PlayFixture.text(gap: "") { name, words in
      "\(PlayFixture.capitals(name)). \(words.replacing(". ", with: ".\n    ").replacing("twice", with: "\n    twice"))"
    }
    let said = PlayFixture.speeches(of: try read(text))
    #expect(said.first?.hasPrefix("Nora Hale: Is it you?") == true)
    #expect(said.suffix(11) == PlayFixture.speeches.suffix(11))
  }

  @Test(
    "with a list of the personae, which nobody speaks",
    arguments: [
      "DRAMATIS PERSONAE\n\nNORA HALE, a traveller.\nCAPTAIN ROSS. Master of the ferry.\nMRS. O’DELL. Keeps the inn.\n\n",
      "Characters: NORA HALE, CAPTAIN ROSS, MRS. O’DELL\n\n",
      "PERSONS OF THE PLAY\n\nNORA HALE - a traveller\n\nCAPTAIN ROSS - master of the ferry\n\n",
    ])
  func roster(list: String) throws {
    let text = PlayFixture.text { "\(PlayFixture.capitals($0)). \($1)" }.replacing(
      "\n\nACT I\n", with: "\n\n\(list)ACT I\n")
    let book = try read(text)
    #expect(PlayFixture.speeches(of: book) == PlayFixture.speeches)
    Coverage.check(book)
  }

  @Test("of a few lines, and of French and of old editions")
  func others() throws {
    #expect(
      PlayFixture.speeches(
        of: try read("Bread\n\nTom: Have you eaten?\n\nAnn: No.\n\nTom: There is bread.\n\nAnn: There was.\n"))
        == ["Tom: Have you eaten?", "Ann: No.", "Tom: There is bread.", "Ann: There was."])
    let french = """
      LE MOULIN

      PERSONNAGES

      ORGON, meunier.
      DORINE, sa servante.

      ACTE PREMIER

      ORGON

      Où est ma lanterne?

      DORINE, à part.

      Il l'a perdue.
      (Haut.) Monsieur, je ne sais pas.

      ORGON.

      Cherche donc!
      """
    #expect(
      PlayFixture.speeches(of: try read(french)) == [
        "Orgon: Où est ma lanterne?", "Dorine: Il l'a perdue.", "Dorine: Monsieur, je ne sais pas.",
        "Orgon: Cherche donc!",
      ])
    let old = """
      THE MILL

      SCENE I. A mill by night.

        Bar. Who goes there?
        Osw. Nay, answer me. Stand and unfold yourself.
        Bar. Long live the miller!
        Osw. Barnaby?
        Bar. He.
        Osw. You come most carefully upon your hour,
          And I am glad of it, for it is cold.
        Bar. Well, good night. If you do meet the others,
          Bid them make haste.                         Exit.
        Osw. There is none here.                  [They fight.
      """
    let said = PlayFixture.speeches(of: try read(old))
    #expect(said.count == 10 && said.allSatisfy { !$0.contains("Exit") && !$0.contains("fight") })
  }

  @Test(
    "are told from letters, diaries, lists and chapters that have a name above them",
    arguments: [
      "The Lamp\n\nFrom: Ann\nTo: Tom\n\nThe lamp is broken.\n\nFrom: Tom\nTo: Ann\n\nNot before Friday.\n\nP.S.: Bring wire.\n",
      "MONDAY. I went.\n\nTUESDAY. I went again.\n\nMONDAY. It was shut.\n\nTUESDAY. They found him.\n",
      "MARY\n\nI woke before the others.\n\nThe dog was gone.\n\nJOHN\n\nI had taken it.\n\nI did not look back.\n\nMARY\n\nThey told me.\n\nIt rained.\n",
      "Note: a.\n\nFlour: two cups.\n\nWater: one.\n\nNote: b.\n\nSalt: a pinch.\n",
      "INT. KITCHEN - NIGHT\n\nShe sat.\n\nEXT. YARD - NIGHT\n\nHe walked.\n\nINT. KITCHEN - NIGHT\n\nShe sat.\n",
    ])
  func others(text: String) throws {
    #expect(PlayFixture.speeches(of: try read(text)).isEmpty)
  }
}

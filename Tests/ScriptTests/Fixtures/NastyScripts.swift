import HearsayScript

/// Scripts at random, full of what breaks formats: names with colons and parentheses, texts that look like markup.
struct NastyScripts {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed) }

  private static let names = [
    "O'Brien", "Mr. Darcy", "Åsa-Lill", "@home", "NARRATOR 2", "李白", "Doctor: No", "Bob (the dog)", "Trailing  ",
    "  Leading", "INT. MOUSE", "CUT TO:", "ANNA", "Anna", "anna", "Dual ^", "^", "", "(V.O.)", "a\nb", "*Star*", "_x_",
    "[[note]]", "/* x", "*/", "!bang", "#hash", "> a <", "~la", "=", "Narrator", "Unknown", "\"Quoted\", Esq.",
    "semi;colon",
    "pipe|d", "Zoë\u{301}", "123", "\\", "Anna 2", "Anna\u{A0}B", "<b>&amp;</b>", "SPIKE (CONT'D)", "\u{1}", "e\u{301}",
  ]

  private static let texts = [
    "Yes.", "Yes.", "No.", "INT. HOUSE - DAY", "EXT. SEA", ".hidden", "...and then", "> CUT", "> centred <", "~ la la",
    "# Heading", "## Sub", "@ Bob", "= synopsis", "===", "====", "*", "* * *", "**bold** _under_ *it*",
    "[[note]] after",
    "a [[b", "]]", "/* boneyard */", "*/", "/*", "!loud", "SHOUTING", "CUT TO:", "FADE OUT.", "(whispering)", "(beat)",
    "blank\n\nline", "  \n  ", "two  spaces", " leading", "trailing ", "ends ^", "\ttab\t", "", " ", "\\", "\\*",
    "\\\\[",
    "“quoted”", "(thought) “quoted”", "\"straight\"", "? 0.2 doubt", "12  Anna  hello", "a,b;c|d", "=1+1", "-",
    "Title: no", "hearsay script 1", "{\"k\":1}", "é", "e\u{301}", "\u{301}x", "\u{2028}", "x\u{A0}y", "\u{0}",
    "\u{7}bell",
    "\u{FEFF}", "👩‍👩‍👧‍👦", "李白。", "<p>&amp;]]></p>", "<![CDATA[", "a\r\nb", "a\rb", "*a", "a*", "_", "snake_case_name",
    "I said *no*!", "BOB", "BOB (V.O.)", "(", ")", "~", "@", "!", "#", ">", "<", "^", "|", ":", "Bob:", "`code`",
  ]

  mutating func script() -> Script {
    var script = Script(title: text(), characters: [.narrator], chapters: [])
    script.author = random.once(in: 2) ? text() : nil
    if random.once(in: 3) { script.language = random.pick(["fr", "en-GB", "", "de "]) }
    if random.once(in: 2) {
      script.source = Script.Source(name: text(), sha256: String(random.next(), radix: 16))
    }
    addCharacters(to: &script)
    if random.once(in: 3) { script.narrator = random.pick(script.characters).id }
    var paragraph = 1
    for _ in 0..<random.below(4) {
      var chapter = Script.Chapter(title: random.once(in: 3) ? nil : text(), lines: [])
      if random.once(in: 2), let title = chapter.title {
        chapter.lines.append(Script.Line(kind: .heading, speaker: script.narrator, text: title, paragraph: paragraph))
        paragraph += 1
      }
      for _ in 0..<random.below(9) { chapter.lines.append(line(of: script, &paragraph)) }
      script.chapters.append(chapter)
    }
    for _ in 0..<random.below(3) {
      let start = random.below(1000)
      script.omitted.append(Script.Omission(start: start, end: start + random.below(50), reason: text()))
    }
    return script.withLineIDs()
  }

  private mutating func addCharacters(to script: inout Script) {
    var ids: Set<String> = [Script.Character.narratorID]
    for _ in 0..<random.below(7) {
      let name = random.pick(Self.names)
      let id = CharacterID.make(name: name, taken: ids)
      ids.insert(id)
      script.characters.append(
        Script.Character(
          id: id, name: name, aliases: (0..<random.below(3)).map { _ in random.pick(Self.names) },
          gender: random.once(in: 2) ? random.pick(Gender.allCases) : nil,
          age: random.once(in: 3) ? random.pick(Age.allCases) : nil))
    }
  }

  private mutating func line(of script: Script, _ paragraph: inout Int) -> Script.Line {
    let kind = random.pick([Script.Line.Kind.narration, .dialogue, .dialogue, .dialogue, .heading, .break])
    var line = Script.Line(
      kind: kind, speaker: kind == .dialogue ? random.pick(script.characters).id : script.narrator,
      text: kind == .break ? "" : text(), paragraph: paragraph)
    paragraph += random.below(3)
    if random.once(in: 2) {
      let start = random.below(10_000)
      line.source = Span(start: start, end: start + random.below(100))
    }
    guard kind == .dialogue else { return line }
    if random.once(in: 3) { line.delivery = random.pick(Delivery.allCases) }
    if random.once(in: 4) { line.mode = random.pick(Script.Line.Mode.allCases) }
    if !random.once(in: 8) { line.confidence = share() }
    if random.once(in: 2) { line.because = text() }
    for _ in 0..<random.below(3) {
      line.alternatives.append(
        Script.Alternative(speaker: random.pick(script.characters).id, confidence: share()))
    }
    return line
  }

  private mutating func share() -> Double { Double(random.below(1001)) / 1000 }

  private mutating func text() -> String {
    random.once(in: 4)
      ? random.pick(Self.texts) + random.pick([" ", "\n", ""]) + random.pick(Self.texts) : random.pick(Self.texts)
  }
}

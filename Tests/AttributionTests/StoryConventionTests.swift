import HearsayScript
import Testing

/// What a reader of short stories takes for granted, a convention each.
@Suite("Conventions of short stories")
struct StoryConventionTests {
  private static let stories: [AnnotatedStory] = [
    AnnotatedStory(
      name: "a titled name that nobody has brought in is the landlord's",
      text: """
        The landlord showed Ada the room, and the view of the yard.

        "⟨Osgood⟩It is quiet," said the landlord.

        "⟨Ada⟩Is it warm?" said Ada.

        "⟨Osgood⟩In summer," said the landlord.

        Ada laid a paper on the table.

        "⟨Osgood⟩What is this?" asked Mr. Osgood.
        """),
    AnnotatedStory(
      name: "a rank is its bearer's address",
      text: """
        Prince Aldric looked at the river. Bertram put down the bags.

        "⟨Bertram⟩Shall we swim, Highness?" said Bertram.

        "⟨Aldric⟩Certainly not," said the Prince.

        "⟨Bertram⟩As you wish, Highness," said Bertram.
        """),
    AnnotatedStory(
      name: "it is neither he nor she",
      text: """
        Hugh stopped his horse at the bridge, and Clara stopped hers.

        "⟨troll⟩Toll," said the troll.

        "⟨Clara⟩Who are you?" asked Clara.

        "⟨troll⟩Nobody much," it said.

        "⟨Hugh⟩Is there a toll?" asked Hugh.

        "⟨troll⟩There is now," it said.
        """),
    AnnotatedStory(
      name: "whoever is presented behind a speech has said it",
      text: """
        Ames and Cope sat in the trench. Ames wound his watch.

        "⟨Cope⟩Is it true about the rum?" said Cope.

        "⟨Ames⟩What about it?" said Ames.

        "⟨officer⟩Are they ready?" It was the officer, bent double under the wire.

        "⟨Ames⟩They are, sir," said Ames.
        """),
    AnnotatedStory(
      name: "who has just come in speaks, and has not spoken before",
      text: """
        Marguerite looked at herself in the glass. Dot went on pinning.

        "⟨Marguerite⟩I can't go on," said Marguerite.

        "⟨Dot⟩You say that every night," said Dot.

        The door opened, and a young man came in with a telegram.

        "⟨man⟩Five minutes, ladies."

        "⟨Marguerite⟩Out," said Marguerite.
        """),
    AnnotatedStory(
      name: "a man's voice is his who comes into view",
      text: """
        The ferryman pushed off. The girl sat in the bow.

        "⟨knight⟩Ho, the boat!" a man's voice called across the water.

        "⟨girl⟩Don't stop," said the girl.

        The ferryman looked back. On the bank stood the knight, with a torch.

        "⟨knight⟩Are you deaf?" shouted the knight.
        """),
    AnnotatedStory(
      name: "a stranger calls a boy son, and no son speaks",
      text: """
        The gambler put his boots on the rail. The boy was greasing a strap.

        "⟨gambler⟩How old are you, son?" asked the gambler.

        "⟨boy⟩Eleven," said the boy.

        "⟨gambler⟩You ever play cards, son?" asked the gambler.

        "⟨boy⟩No," said the boy.
        """),
    AnnotatedStory(
      name: "where nouns have capitals, an adjective is none", language: "de",
      text: """
        Herr Brandl öffnete die Klappe. Draußen stand eine junge Frau mit einem Pferd, und ein Junge hielt es.

        „⟨Frau⟩Ich brauche etwas gegen Husten“, sagte die junge Frau.

        „⟨Brandl⟩Wie viel wiegt es?“, fragte Herr Brandl.

        „⟨Junge⟩Siebenhundert Kilo“, sagte der Junge.
        """),
    AnnotatedStory(
      name: "a name behind the compound past", language: "fr",
      text: """
        Odile a tourné la feuille. Gérard est entré avec des croissants.

        “⟨Odile⟩C'est la même main”, a dit Odile.

        “⟨Gérard⟩Le propriétaire !” s'est écrié Gérard.

        “⟨Odile⟩Lui-même”, a répondu Odile.
        """),
  ]

  @Test("every speech goes to its speaker", arguments: stories)
  func speakers(story: AnnotatedStory) throws {
    let script = try story.script()
    let said = script.lines.filter { $0.kind == .dialogue }
    try #require(said.count == story.speeches.count, "\(said.map(\.text))")
    for (speech, line) in zip(story.speeches, said) {
      let character = script.character(line.speaker)
      let names = [character?.name ?? ""] + (character?.aliases ?? [])
      #expect(
        names.contains { story.isKnown($0, as: speech.speaker) }, "\(speech.words) \(names) \(line.because ?? "")")
    }
  }

  @Test("nobody is called by a form of address alone")
  func noHonorifics() throws {
    let names = try Self.stories.flatMap { try $0.script().characters.map(\.name) }
    #expect(names.allSatisfy { !["Highness", "Sir", "Son"].contains($0) }, "\(names)")
  }

  @Test("a speech over several paragraphs has one speaker, whoever is called in the words he tells")
  func continued() throws {
    let story = AnnotatedStory(
      name: "hens",
      text: """
        The man turned his cap in his hands. A woman in green sat by the fish.

        “⟨man⟩I will tell you what they told me,” said the man, “⟨man⟩if you care to hear it, for it was in the spring of the floods.

        “⟨man⟩I had two eggs in my hand, and I ran for the telephone with the both of them. And the surgeon said, ‘Mr. Pike, it went very well.’ That was all that he said to me.

        “⟨man⟩That was at four o'clock.”

        “⟨woman⟩Oh, my dear,” said the woman in green.
        """)
    let script = try story.script()
    let said = script.lines.filter { $0.kind == .dialogue }.map(\.speaker)
    try #require(said.count == 5)
    #expect(Set(said[0..<4]).count == 1)
    #expect(said[4] != said[0])
  }
}

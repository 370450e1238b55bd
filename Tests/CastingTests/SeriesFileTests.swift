import HearsayCasting
import HearsayScript
import Testing

/// The file of a series: what is read, what is added, what is left as it stands.
@Suite("Series: the file") struct SeriesFileTests {
  private func add(_ characters: [Script.Character], to text: String) throws -> String {
    var request = CastingRequest()
    request.series = try SeriesReader.series(text, file: "s.yaml", bank: Stage.small)
    let script = Stage.script(characters.map(\.id).joined(separator: " "), characters)
    let casting = try CastingDirector(bank: Stage.small).cast(script, request: request)
    return try SeriesWriter.text(adding: casting, title: "One", to: text, file: "s.yaml", bank: Stage.small).text
  }

  @Test("what is written is read back, and the same book adds nothing more")
  func roundTrip() throws {
    let people = [
      Stage.woman("eve", "Eve: \"Lin\" #1", aliases: ["Eve", "Lin"], age: .old), Stage.man("bob", aliases: ["Robert"]),
    ]
    let text = try add(people, to: "")
    let series = try SeriesReader.series(text, file: "s.yaml", bank: Stage.small)
    #expect(series.members.map(\.key) == ["narrator", "Eve: \"Lin\" #1", "Bob"])
    #expect(series.members[1].names == ["Eve: \"Lin\" #1", "Eve", "Lin"] && series.members[1].age == .old)
    #expect(series.members.allSatisfy { $0.voice != nil })
    #expect(try add(people, to: text) == text)
  }

  @Test(
    "comments, order and form of what a hand wrote stay, and what is new goes below",
    arguments: [
      "# Mine.\ncharacters:\n    Eve: cleo   # sharp\n    Bob:\n        voice: dan\n    narrator: teller\n# the end\n",
      "characters:\r\n  Eve:\r\n    voice: cleo\r\n  Bob: dan\r\n  narrator: teller",
      "characters:\n  Eve: {voice: cleo, aliases: [Evie]}\n  Bob: dan\n  narrator: teller\n\n\n",
    ])
  func handmade(text: String) throws {
    let result = try add([Stage.woman("eve"), Stage.man("bob"), Stage.woman("ann")], to: text)
    for line in text.split(whereSeparator: \.isNewline) { #expect(result.contains(line)) }
    let series = try SeriesReader.series(result, file: "s.yaml", bank: Stage.small)
    #expect(series.members.map(\.key) == ["Eve", "Bob", "narrator", "Ann"])
    #expect(series.members.prefix(3).map(\.voice) == ["cleo", "dan", "teller"])
    #expect(text.contains("\r\n") == result.contains("\r\n"))
  }

  @Test("a further name of one who returns is learnt, and a voice that was left open is filled in")
  func learns() throws {
    let text = "characters:\n  Eve:\n    aliases: [Evie] # dear\n    voice: cleo\n  Bob:\n  Ann:\n    gender: female\n"
    let result = try add(
      [Stage.woman("eve", "Eve Lin", aliases: ["Evie"]), Stage.man("bob", aliases: ["Rob"]), Stage.woman("ann")],
      to: text)
    let series = try SeriesReader.series(result, file: "s.yaml", bank: Stage.small)
    #expect(series.members[0].names == ["Eve", "Evie", "Eve Lin"])
    #expect(series.members[1].names == ["Bob", "Rob"])
    #expect(series.members.allSatisfy { $0.voice != nil })
    #expect(result.contains("# dear"))
  }

  @Test("two of one name are told apart, and a role without a name is not kept")
  func sameName() throws {
    let text = try add(
      [Stage.man("alex"), Stage.man("the_porter", "The old porter")], to: "characters:\n  Alex:\n    gender: female\n")
    let series = try SeriesReader.series(text, file: "s.yaml", bank: Stage.small)
    #expect(series.members.map(\.key) == ["Alex", "narrator", "Alex 2"])
    #expect(series.members[2].names == ["Alex"] && series.members[2].gender == .male)
    #expect(try add([Stage.man("alex")], to: text) == text)
  }

  @Test(
    "what can't be used is said with its line",
    arguments: [
      ("characters:\n  Eve: cleoo\n", "s.yaml:2:3: characters.Eve: ", "cleo"),
      ("characters:\n  Eve:\n    pitch: 400\n", "s.yaml:3:5: characters.Eve.pitch", "0 to 100"),
      ("characters:\n  Eve:\n    voise: cleo\n", "s.yaml:3:5", "did you mean `voice`"),
      ("characters:\n  Eve: [\n", "s.yaml:3", "is not YAML"), ("speed: 2\n", "s.yaml:1", "expected one of characters"),
      ("characters:\n  Eve: cleo\n  Eve: anna\n", "s.yaml:", "stands twice"),
      ("characters: {Eve: cleo}\n", "s.yaml:1", "on a line of its own"),
    ])
  func errors(text: String, place: String, remedy: String) {
    let error = #expect(throws: YAMLFileError.self) { _ = try add([Stage.man("bob")], to: text) }
    let said = error?.description ?? ""
    #expect(said.hasPrefix(place) && said.contains(remedy), "\(said)")
  }
}

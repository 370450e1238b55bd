import HearsayCasting
import HearsayScript
import Testing

/// Who of a book is who of a series.
@Suite("Series: who returns") struct SeriesMatchTests {
  private func match(_ members: [Series.Member], _ character: Script.Character) -> String? {
    let matches = SeriesMatches(Series(members: members), characters: [character])
    return matches.place(of: character.id).map { members[$0].key }
  }

  private func member(_ names: String..., gender: Gender? = nil) -> Series.Member {
    Series.Member(key: names[0], names: names, gender: gender, voice: "anna")
  }

  @Test(
    "returns under any of the names",
    arguments: [
      (["Anna Reed", "Anna"], Gender.female, ["Anna"]), (["Anna Reed", "Anna"], .female, ["Miss Reed", "Anna Reed"]),
      (["Anna"], .female, ["Anna Reed", "Anna"]), (["Anna"], .female, ["Anna Reed"]),
      (["Captain Rook"], .male, ["Rook"]), (["Rook"], .male, ["Capt. Rook", "Rook"]),
      (["Mr. Hill"], .male, ["Mister Hill"]), (["Thomas Hill", "Mr. Hill"], .male, ["Mr. Hill"]),
      (["John Hill"], .male, ["J. Hill"]), (["The Ferryman"], .male, ["the ferryman"]),
      (["O’Dowd"], .male, ["O'Dowd"]), (["M. Dupont"], .male, ["Monsieur Dupont"]),
    ])
  func returns(names: [String], gender: Gender, book: [String]) {
    let there = Series.Member(key: names[0], names: names, gender: gender, voice: "anna")
    let character = Script.Character(id: "x", name: book[0], aliases: Array(book.dropFirst()), gender: gender)
    #expect(match([there], character) == names[0])
  }

  @Test(
    "is somebody else where gender, title or full name says so",
    arguments: [
      (["Alex"], Gender.female, ["Alex"], Gender.male), (["Mr. Hill"], nil, ["Mrs. Hill"], nil),
      (["Mrs. Hill", "Hill"], .female, ["Miss Hill", "Hill"], .female),
      (["Anna Reed", "Anna"], .female, ["Anna Karr", "Anna"], .female),
      (["Mr. Hill"], .male, ["Thomas Hill"], .male), (["Mr. Hill"], .male, ["Ann Hill"], nil),
      (["Dr. Hill"], .male, ["Mr. Hill"], .male), (["Ann"], .female, ["Anna"], .female),
      (["Anna Reed"], .female, ["Anna Reed"], .male),
    ] as [([String], Gender?, [String], Gender?)])
  func another(names: [String], gender: Gender?, book: [String], other: Gender?) {
    let there = Series.Member(key: names[0], names: names, gender: gender, voice: "anna")
    #expect(
      match([there], Script.Character(id: "x", name: book[0], aliases: Array(book.dropFirst()), gender: other)) == nil)
  }

  @Test("what could be two of the series is neither, and says so")
  func several() throws {
    let members = [
      member("Simon Hale", "Hale", gender: .male), member("Martin Hale", "Hale", gender: .male),
    ]
    let hale = Stage.man("hale")
    #expect(match(members, hale) == nil)
    let casting = try CastingDirector(bank: Stage.small).cast(
      Stage.script("hale", [hale]), request: request(members))
    #expect(casting.notes.contains { $0.description.contains("“Simon Hale” or “Martin Hale”") })
  }

  @Test("a bare surname is the one who bears it, but not where two in the book do")
  func surname() {
    let members = [member("Captain Rook", gender: .male)]
    let rook = Script.Character(id: "rook", name: "Rook")
    #expect(match(members, rook) == "Captain Rook")
    let both = SeriesMatches(
      Series(members: members), characters: [rook, Stage.woman("mrs_rook", "Mrs. Rook")])
    #expect(both.place(of: "rook") == nil && both.place(of: "mrs_rook") == nil)
  }

  @Test("of two brothers in the book, the one whose name it is returns")
  func brothers() {
    let members = [member("Martin Hale", "Hale", gender: .male)]
    let book = [Stage.man("simon", "Simon Hale", aliases: ["Hale"]), Stage.man("martin", "Martin Hale")]
    let matches = SeriesMatches(Series(members: members), characters: book)
    #expect(matches.place(of: "simon") == nil && matches.place(of: "martin") == 0)
  }

  @Test("a pin goes before the series, the series before the casting, with its settings")
  func precedence() throws {
    var dan = member("Dan Low", "Dan", gender: .male)
    dan.voice = "finn"
    dan.settings = VoiceSettings(pitch: 33)
    let script = Stage.script("low low eve", [Stage.man("low", "Dan Low"), Stage.woman("eve")])
    let cast = try CastingDirector(bank: Stage.small).cast(script, request: request([dan]))
    #expect(cast.cast.role(of: "low") == Cast.Role(character: "low", voice: "finn", settings: VoiceSettings(pitch: 33)))
    #expect(cast.reasons[1].description == "as “Dan Low” of the series")
    var pinned = request([dan])
    pinned.pins = [CastingRequest.Pin(character: "low", voice: "ed")]
    let other = try CastingDirector(bank: Stage.small).cast(script, request: pinned)
    #expect(other.cast.role(of: "low") == Cast.Role(character: "low", voice: "ed"))
    #expect(other.notes.contains { $0.description.contains("ed in this book, as settled, and finn in the series") })
    pinned = request([dan])
    pinned.sheet = CastSheet(entries: [CastSheet.Entry(character: "low", settings: VoiceSettings(rate: 150))])
    let some = try CastingDirector(bank: Stage.small).cast(script, request: pinned)
    #expect(some.cast.role(of: "low")?.settings == VoiceSettings(pitch: 33, rate: 150))
  }

  @Test("nobody new gets the voice of one who is away, while others are free")
  func away() throws {
    let script = Stage.script("eve eve", [Stage.woman("eve")])
    let usual = try #require(try Stage.voices(script)["eve"])
    var zoe = member("Zoe", gender: .female)
    zoe.voice = usual
    #expect(try Stage.voices(script, Stage.small, request([zoe]))["eve"] != usual)
  }

  @Test("an earlier cast of the folder gives way to the series")
  func earlier() throws {
    var eve = member("Eve", gender: .female)
    eve.voice = "cleo"
    let script = Stage.script("eve ann", [Stage.woman("eve"), Stage.woman("ann")])
    let earlier = EarlierCast("characters: {eve: {voice: beth}, ann: {voice: cleo}}")
    var asked = request([eve])
    asked.sheet = earlier.keeping(to: asked, of: script, bank: Stage.small)
    let voices = try Stage.voices(script, Stage.small, asked)
    #expect(voices["eve"] == "cleo" && voices["ann"] != "cleo")
  }

  private func request(_ members: [Series.Member]) -> CastingRequest {
    var request = CastingRequest()
    request.series = Series(members: members)
    return request
  }
}

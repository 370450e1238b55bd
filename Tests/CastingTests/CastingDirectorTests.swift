import Foundation
import HearsayCasting
import HearsayScript
import Testing

@Suite("Casting") struct CastingDirectorTests {
  @Test("the same script gets the same cast, however often it is asked for")
  func deterministic() throws {
    let script = Stage.script("ann bob cid ann dee bob | eve ann*3 . bob", [Stage.woman("ann"), Stage.man("bob")])
    let director = CastingDirector(bank: try Stage.bank())
    let first = try director.cast(script)
    for _ in 0..<20 { #expect(try director.cast(script) == first) }
  }

  @Test("the narrator has a voice that no character gets")
  func narratorAlone() throws {
    let men = (1...12).map { Stage.man("m\($0)") }
    let script = Stage.script(". " + men.map(\.id).joined(separator: " "), men)
    let voices = try Stage.voices(script)
    #expect(voices["narrator"] == "teller")
    #expect(voices.values.filter { $0 == "teller" }.count == 1)
  }

  @Test("a first-person narrator is one role, in a narrator's voice of her own gender")
  func firstPerson() throws {
    let script = Stage.script(". jane . bob jane", [Stage.woman("jane"), Stage.man("bob")], narrator: "jane")
    let cast = try CastingDirector(bank: Stage.small).cast(script).cast
    #expect(cast.roles.map(\.character) == ["jane", "bob"])
    #expect(cast.roles[0].voice == "anna")
    #expect(try cast.sound(of: "narrator", in: Stage.small) == cast.sound(of: "jane", in: Stage.small))
  }

  @Test("no two characters share a voice while voices of their gender last", arguments: [Gender.female, .male])
  func distinct(gender: Gender) throws {
    let bank = try Stage.bank()
    let narrator = try #require(bank.language(for: "en")?.narrators.first)
    let enough = bank.voices.filter {
      $0.gender == gender && $0.languages == ["en"] && $0.onlyFor.isEmpty && $0.age != .child && $0.id != narrator
        && !$0.isExternal
    }
    let characters = enough.indices.map { Script.Character(id: "c\($0)", name: "C \($0)", gender: gender) }
    let voices = try Stage.voices(Stage.script(characters.map(\.id).joined(separator: " "), characters), bank)
    #expect(Set(characters.map { voices[$0.id] }).count == enough.count)
    #expect(enough.count >= 12)
    for character in characters {
      #expect(try bank.voice(try #require(voices[character.id])).gender == gender)
    }
  }

  @Test(
    "five men who speak most lie two semitones apart from each other, and five women",
    arguments: [Gender.male, .female])
  func mainSpeakers(gender: Gender) throws {
    let bank = try Stage.bank()
    let five = (1...5).map { Script.Character(id: "c\($0)", name: "C \($0)", gender: gender) }
    let voices = try Stage.voices(Stage.script("c1*9 c2*8 c3*7 c4*6 c5*5 c1 c2 c1 c3 c1 c4 c1 c5", five), bank)
    let pitches = try five.compactMap { try bank.voice(try #require(voices[$0.id])).measured?.pitch }.sorted()
    #expect(pitches.count == 5)
    for (low, high) in zip(pitches, pitches.dropFirst()) { #expect(12 * log2(high / low) > 1.95, "\(pitches)") }
  }

  @Test("age is kept: a child sounds like a child, the old sound old")
  func ages() throws {
    let bank = try Stage.bank()
    let characters = [
      Stage.woman("girl", age: .child), Stage.man("boy", age: .child), Stage.man("grandad", age: .old),
      Stage.woman("gran", age: .old), Stage.woman("miss", age: .young), Stage.man("sir", age: .adult),
    ]
    let voices = try Stage.voices(Stage.script("girl boy grandad gran miss sir", characters), bank)
    for character in characters {
      let voice = try bank.voice(try #require(voices[character.id]))
      #expect(voice.age == character.age, "\(character.id)")
      #expect(voice.gender == character.gender, "\(character.id)")
    }
  }

  @Test("a grown man never sounds like a child, even when the bank runs out")
  func noChildForMen() throws {
    let bank = try Stage.bank()
    let men = (1...60).map { Stage.man("m\($0)", age: .adult) }
    let voices = try Stage.voices(Stage.script(men.map(\.id).joined(separator: " "), men), bank)
    for man in men { #expect(try bank.voice(try #require(voices[man.id])).age != .child) }
  }

  @Test("two who talk to each other get voices further apart than two who never do")
  func talkersApart() throws {
    let men = ["x", "y", "z"].map { Stage.man($0) }
    // Heard from x, only one of the other two is someone to be told from.
    let voices = try Stage.voices(Stage.script("x*9 | x y x y x y x y | z z z", men))
    let bank = Stage.small
    let xy = VoiceDistance.between(try bank.voice(voices["x"] ?? ""), try bank.voice(voices["y"] ?? ""))
    let xz = VoiceDistance.between(try bank.voice(voices["x"] ?? ""), try bank.voice(voices["z"] ?? ""))
    #expect(xy > xz)
  }

  @Test(
    "a new character moves nobody who speaks more",
    arguments: ["new", "new*2 | new", "/ new . new", "new | new"])
  func newcomer(turns: String) throws {
    let bank = try Stage.bank()
    let base = "ann*9 bob*8 ann bob cid*7 bob ann cid | dee*6 ann dee eve*5 bob"
    let people = [Stage.woman("ann"), Stage.man("bob"), Stage.man("cid"), Stage.woman("dee"), Stage.woman("eve")]
    let before = try Stage.voices(Stage.script(base, people), bank)
    let newcomers: [Script.Character] = [
      Stage.woman("new"), Stage.man("new"), Script.Character(id: "new", name: "New"),
    ]
    for newcomer in newcomers {
      // Put the newcomer's turns into the middle of a talk too.
      for text in [base + " " + turns, base.replacingOccurrences(ofFirst: "ann bob", with: "ann \(turns) bob")] {
        let after = try Stage.voices(Stage.script(text, [newcomer] + people), bank)
        for (character, voice) in before.sorted(by: { $0.key < $1.key }) { #expect(after[character] == voice) }
      }
    }
  }

  @Test("when the bank is used up, those who say least share, with one they never meet")
  func sharing() throws {
    let women = ["a", "b", "c", "d", "e"].map { Stage.woman($0) }
    let casting = try CastingDirector(bank: Stage.small).cast(
      Stage.script("a*9 b*8 c*5 / a*2 b e / c d*2", women))
    let voices = Dictionary(uniqueKeysWithValues: casting.cast.roles.map { ($0.character, $0.voice) })
    // Three voices: d meets c and shares with b, who says less than a; e meets a and b and shares with c.
    #expect(Set(["a", "b", "c"].map { voices[$0] }).count == 3)
    #expect(voices["d"] == voices["b"])
    #expect(voices["e"] == voices["c"])
    #expect(casting.notes.contains(.shared("e", with: "c", voice: voices["c"] ?? "")))
  }

  @Test("the unknown have a voice of their own, and nobody else gets it")
  func unknown() throws {
    let crowd = (1...20).map { Script.Character(id: "c\($0)", name: "C") }
    let script = Stage.script("unknown*3 " + crowd.map(\.id).joined(separator: " "), [.unknown] + crowd)
    let voices = try Stage.voices(script)
    #expect(voices["unknown"] == "nobody")
    #expect(voices.values.filter { $0 == "nobody" }.count == 1)
    #expect(voices["unknown"] != voices["narrator"])
  }

  @Test("a voice made for robots goes to a robot and to nobody else")
  func robots() throws {
    let people = (1...20).map { Script.Character(id: "c\($0)", name: "C") }
    let robot = Script.Character(id: "r", name: "The old Robot")
    let script = Stage.script(people.map(\.id).joined(separator: " ") + " r", people + [robot])
    let voices = try Stage.voices(script)
    #expect(voices["r"] == "robot")
    #expect(voices.values.filter { $0 == "robot" }.count == 1)
  }

  @Test(
    "voices serve the script's language, or the cast says that they don't",
    arguments: ["fr", "de-AT", "es", "it", "pt"])
  func languages(tag: String) throws {
    let bank = try Stage.bank()
    let people = [Stage.woman("ann"), Stage.man("bob"), Stage.woman("cat"), Stage.man("dan")]
    let casting = try CastingDirector(bank: bank).cast(
      Stage.script("ann bob cat dan unknown", people + [.unknown], language: tag))
    #expect(casting.notes.isEmpty)
    #expect(Set(casting.cast.roles.map(\.voice)).count == 6)
    for role in casting.cast.roles {
      #expect(try bank.voice(role.voice).languages == [String(tag.prefix(2))])
    }
  }

  @Test("a language that nobody reads is read all the same, with a note")
  func unservedLanguage() throws {
    let casting = try CastingDirector(bank: try Stage.bank()).cast(Stage.script("ann", language: "fi"))
    #expect(casting.notes == [.language("fi", instead: "en")])
  }

  @Test("a speaker whom the list of characters lacks is cast too")
  func unlistedSpeaker() throws {
    var script = Stage.script("ann bob")
    script.characters = [.narrator]
    #expect(try Stage.voices(script).keys.sorted() == ["ann", "bob", "narrator"])
  }

  @Test("ten thousand speakers are cast in time that is not theirs squared", .timeLimit(.minutes(1)))
  func manySpeakers() throws {
    let script = Stage.script((1...10_000).map { "c\($0)" }.joined(separator: " "))
    #expect(try CastingDirector(bank: try Stage.bank()).cast(script).cast.roles.count == 10_001)
  }
}

extension String {
  fileprivate func replacingOccurrences(ofFirst share: String, with other: String) -> String {
    guard let range = firstRange(of: share) else { return self }
    return replacingCharacters(in: range, with: other)
  }
  private func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}

import HearsayCasting
import HearsayScript
import Testing

@Suite("The cast of an earlier render") struct EarlierCastTests {
  private let script = Stage.script("spike angel*2 spike*3 buffy", [Stage.man("spike"), Stage.man("angel")])
  private let earlier = EarlierCast("characters: {spike: {voice: dan}, angel: {voice: ed}, buffy: {voice: beth}}")

  private func casting(pins: [CastingRequest.Pin]) throws -> Casting {
    var request = CastingRequest(pins: pins)
    request.sheet = earlier.keeping(to: request, of: script, bank: Stage.small)
    return try CastingDirector(bank: Stage.small).cast(script, request: request)
  }

  @Test("a voice that nobody had moves nobody else")
  func free() throws {
    let casting = try casting(pins: [.init(character: "spike", voice: "finn")])
    #expect(casting.cast.role(of: "angel")?.voice == "ed" && casting.cast.role(of: "buffy")?.voice == "beth")
    #expect(earlier.moves(in: casting) == [])
  }

  @Test("who gives a voice up to another is named, with the new one")
  func gaveWay() throws {
    let casting = try casting(pins: [.init(character: "spike", voice: "ed")])
    let now = try #require(casting.cast.role(of: "angel")?.voice)
    #expect(now != "ed")
    #expect(earlier.moves(in: casting) == [.gaveWay("angel", to: "spike", voice: "ed", now: now)])
  }

  @Test("two who change places by hand are no news")
  func swapped() throws {
    let pins = [("spike", "ed"), ("angel", "dan")].map { CastingRequest.Pin(character: $0, voice: $1) }
    #expect(earlier.moves(in: try casting(pins: pins)) == [])
  }
}

import HearsayCasting
import HearsayScript
import Testing

@Suite("A story's balance of manners")
struct MannerBalanceTests {
  /// So many lines in each manner, a sentence long each.
  private static func lines(_ parts: [(Delivery?, Int)], ending: String = ".") -> [Script.Line] {
    parts.flatMap { delivery, count in
      (0..<count).map { _ in
        Script.Line(
          kind: .dialogue, speaker: "anna", text: "The boat is taking water" + ending, paragraph: 1, delivery: delivery)
      }
    }
  }

  private static func level(_ lines: [Script.Line], _ strength: DeliveryStrength = .moderate) throws -> Int {
    MannerBalance.level(of: lines, sounds: ["anna": try DeliveryTests.sound(strength)])
  }

  @Test(
    "brings a story in one manner to what was asked, and leaves a novel alone",
    arguments: [
      ([(nil, 50)], 0),
      ([(.whispering, 50)], 200),
      ([(.shouting, 50)], -150),
      ([(nil, 50), (.whispering, 50)], 100),
      // A fifth is shouted, which is more than in any novel.
      ([(nil, 80), (.shouting, 20)], 0),
      ([(nil, 90), (.whispering, 5), (.shouting, 5)], 0),
      // What is louder outweighs what is softer.
      ([(.shouting, 50), (.whispering, 50)], 0),
    ] as [([(Delivery?, Int)], Int)])
  func balanced(parts: [(Delivery?, Int)], level: Int) throws {
    #expect(try Self.level(Self.lines(parts)) == level)
  }

  @Test("is the same after a line is edited")
  func edited() throws {
    var lines = Self.lines([(.shouting, 60), (nil, 40)])
    let before = try Self.level(lines)
    lines[0].delivery = .whispering
    lines[70].text = "It is."
    #expect(before != 0)
    #expect(try Self.level(lines) == before)
  }

  @Test("knows that exclamations are louder, even where no manner is acted")
  func exclamations() throws {
    #expect(try Self.level(Self.lines([(.shouting, 50)], ending: "!")) == -175)
    #expect(try Self.level(Self.lines([(.shouting, 50)], ending: "!"), .plain) == 0)
    #expect(try Self.level(Self.lines([(.shouting, 50)], ending: "."), .full) == -225)
  }

  @Test("is nothing where nothing is spoken or nobody is cast")
  func empty() throws {
    #expect(try Self.level([]) == 0)
    #expect(MannerBalance.level(of: Self.lines([(.shouting, 5)]), sounds: [:]) == 0)
  }
}

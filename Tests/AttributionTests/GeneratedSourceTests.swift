import Foundation
import Testing

@testable import HearsayAttribution

@Suite("Generated sources agree with their data files")
struct GeneratedSourceTests {
  private let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/Attribution")

  @Test("the model")
  func model() throws {
    let file = try Data(contentsOf: sources.appendingPathComponent("Model/attribution.model"))
    #expect(Data(base64Encoded: attributionModelData) == file)
    #expect(file.count < 2 << 20)
  }

  @Test("the first names")
  func names() throws {
    let file = try String(contentsOf: sources.appendingPathComponent("Lexicon/first-names.txt"), encoding: .utf8)
    #expect(firstNameData == file.trimmingCharacters(in: .newlines))
  }

  @Test("the model is sound, and fitted to these features")
  func sound() {
    #expect(Model.builtIn != nil)
    #expect(Set(FirstStage.names).count == FirstStage.names.count)
    #expect(Set(SecondStage.names).count == SecondStage.names.count)
  }

  @Test("a damaged model is refused, wherever the damage is")
  func damaged() throws {
    let bytes = [UInt8](try Data(contentsOf: sources.appendingPathComponent("Model/attribution.model")))
    for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 50)) {
      #expect(Model(Array(bytes.prefix(length))) == nil)
    }
    #expect(Model(bytes + [0]) == nil)
  }
}

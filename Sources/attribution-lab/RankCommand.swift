import ArgumentParser
import Foundation
import HearsayAttribution
import HearsayManuscript

/// Writes what a model makes of novels, for measuring and for calibration.
struct RankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank", abstract: "Write a model's final probabilities, NAME.final.bin, for some novels of a folder.")

  @Argument(help: "A folder of novels.") var novels: String
  @Option(help: "The model file.") var model: String
  @Option(name: .shortAndLong, help: "Where the tables go.") var output: String
  @Option(help: "The novels' names, by commas.") var only: String
  @Option(help: "The pieces that `features` cut.") var pieces: Int?

  func run() throws {
    let modelBytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: model)))
    for name in only.split(separator: ",").map(String.init) {
      let file = URL(fileURLWithPath: novels).appendingPathComponent(name).appendingPathComponent("novel_text.txt")
      let bytes = try [UInt8](Data(contentsOf: file))
      try write(bytes, name: name, model: modelBytes)
      guard let pieces else { continue }
      for piece in FeaturesCommand.pieces(of: bytes, words: pieces) {
        try write(Array(bytes[piece]), name: "\(name)@\(piece.lowerBound)", model: modelBytes)
      }
    }
  }

  private func write(_ bytes: [UInt8], name: String, model: [UInt8]) throws {
    let book = TrainingBook(try Manuscript.read(bytes, name: name))
    guard let probabilities = book.finalProbabilities(model: model) else {
      throw ValidationError("\(self.model): not a model of this version's features")
    }
    let base = URL(fileURLWithPath: output).appendingPathComponent(name)
    try probabilities.withUnsafeBytes { try Data($0).write(to: base.appendingPathExtension("final.bin")) }
  }
}

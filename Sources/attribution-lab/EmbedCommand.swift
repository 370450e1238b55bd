import ArgumentParser
import Foundation

/// Writes the generated sources that compile the data files in.
struct EmbedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed", abstract: "Compile the model and the first names into Swift sources.")

  @Option(help: "The project's folder.") var project = "."

  func run() throws {
    let sources = URL(fileURLWithPath: project).appendingPathComponent("Sources/Attribution")
    let model = try Data(contentsOf: sources.appendingPathComponent("Model/attribution.model"))
    try write(
      "\"\(model.base64EncodedString())\"", as: "attributionModelData", from: "attribution.model",
      to: sources.appendingPathComponent("Model/ModelData.generated.swift"))
    let names = try String(contentsOf: sources.appendingPathComponent("Lexicon/first-names.txt"), encoding: .utf8)
    try write(
      "\"\"\"\n\(names.trimmingCharacters(in: .newlines))\n\"\"\"", as: "firstNameData", from: "first-names.txt",
      to: sources.appendingPathComponent("Lexicon/FirstNameData.generated.swift"))
  }

  private func write(_ literal: String, as name: String, from source: String, to file: URL) throws {
    let text = """
      // swift-format-ignore-file
      // Generated from \(source) by `attribution-lab embed`; do not edit.

      let \(name) = #\(literal)#

      """
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}

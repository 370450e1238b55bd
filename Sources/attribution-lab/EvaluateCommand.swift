import ArgumentParser
import Foundation

/// Measures accuracy per novel and in total, and sorts the errors by cause.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Print right-voice accuracy per novel and in total, and errors by cause.",
    discussion:
      "Reads the cross-validated rankings that `train` left; with --model, ranks all novels by that model first.")

  @Argument(help: "A folder of novels in the layout of the Project Dialogism Novel Corpus.") var novels: String
  @Option(help: "The folder that `train` or `features` wrote.") var work: String
  @Option(help: "Rank by this model first. One that was fitted on these novels flatters itself.") var model: String?
  @Option(help: "The project's folder.") var project = "."

  func run() throws {
    if let model {
      let names = try FileManager.default.contentsOfDirectory(atPath: novels).sorted()
        .filter { FileManager.default.fileExists(atPath: "\(novels)/\($0)/novel_text.txt") }
      let rank = try RankCommand.parse([
        novels, "--model", model, "--output", work, "--only", names.joined(separator: ","),
      ])
      try rank.run()
    }
    try Python.run("evaluate.py", [novels, work], project: project)
  }
}

import ArgumentParser
import Foundation

/// Fits the model anew and compiles it in: the one command that rebuilds it.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Fit the model on annotated novels, with folds by author, and compile it in.",
    discussion:
      "Needs Python 3 with lightgbm, numpy, scipy and scikit-learn. Takes about a quarter of an hour on one core.")

  @Argument(help: "A folder of novels in the layout of the Project Dialogism Novel Corpus.") var novels: String
  @Option(help: "A folder for tables and fold models.") var work: String
  @Option(help: "The project's folder.") var project = "."
  @Flag(help: "Keep the second stage's training free of the fold's authors as well; several times slower.") var nested =
    false

  func run() throws {
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    let model = "\(project)/Sources/Attribution/Model/attribution.model"
    try Python.run(
      "train.py", ["\(CommandLine.arguments[0])", novels, work, "--model", model] + (nested ? ["--nested"] : []),
      project: project)
    var embed = EmbedCommand()
    embed.project = project
    try embed.run()
  }
}

import ArgumentParser

/// For contributors: features out, model in, accuracy measured.
@main
struct AttributionLab: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribution-lab", abstract: "Train and measure who-speaks attribution.",
    subcommands: [
      ScriptCommand.self, FeaturesCommand.self, RankCommand.self, EmbedCommand.self, TrainCommand.self,
      EvaluateCommand.self,
    ])
}

import ArgumentParser
import Foundation
import HearsayCasting
import HearsayKit
import HearsayScript

/// `hearsay voices`: the voices there are.
struct VoicesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voices", abstract: "List the voices, hear one, or measure them.",
    subcommands: [List.self, Play.self, VoiceMeasureCommand.self],
    defaultSubcommand: List.self)

  /// `hearsay voices list`: a table of the bank.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the voices.")

    @Option(help: ArgumentHelp("Only the voices that read this language, such as fr.", valueName: "tag"))
    var language: String?

    func run() throws {
      let bank = try Hearsay().voices()
      let voices = bank.voices.filter { voice in language.map(voice.languages.contains) ?? true }
      guard !voices.isEmpty else {
        throw ValidationError(
          "no voice reads \(language ?? "anything"): there are voices for \(bank.languages.map(\.tag).joined(separator: ", "))"
        )
      }
      try Terminal.print(
        Table.text(
          voices,
          [
            ("voice", .left, { $0.id }), ("gender", .left, { $0.gender.rawValue }), ("age", .left, { $0.age.rawValue }),
            ("accent", .left, { $0.accent }), ("description", .left, { $0.description }),
          ]) + "\n")
    }
  }

  /// `hearsay voices play`: a voice's sample line.
  struct Play: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Hear a voice's sample line.")

    @Argument(help: "The voice's name.") var voice: String
    @OptionGroup var sink: AudioSink

    func run() async throws {
      let hearsay = try Hearsay()
      try await sink.deliver { try await hearsay.audition(voice, to: $0) }
    }
  }
}

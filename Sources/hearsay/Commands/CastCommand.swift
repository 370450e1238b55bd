import ArgumentParser
import Foundation
import HearsayCasting
import HearsayKit
import HearsayScript

/// `hearsay cast`: who speaks, and in which voice.
struct CastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cast", abstract: "Show who speaks, how much, as whom known, in which voice.",
    discussion: "With -o the cast is written as a file to edit; `hearsay render --cast` reads it back.")

  @OptionGroup var story: InputArgument
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the cast to this file.", valueName: "cast.yaml"),
    completion: .file(extensions: ["yaml"]))
  var output: String?
  @OptionGroup(title: "Casting") var casting: CastingArguments
  @OptionGroup var language: LanguageArgument
  @OptionGroup(title: "Logging") var logging: LoggingArguments

  func run() throws {
    let hearsay = try Hearsay(logger: logging.logger)
    let input = try story.input()
    let read = try hearsay.read(input, language: language.language)
    let cast = try hearsay.cast(read.script, from: input, options: casting.options)
    logging.note(read.notes + cast.notes.map(\.description))
    if let output { return try OutputFile.write(hearsay.castFile(cast), to: output) }
    let bank = try hearsay.voices()
    let rows = zip(cast.cast.roles, cast.parts).map { role, part in
      Row(
        part: part, voice: cast.cast.solo ?? role.voice,
        isNarrator: part.character.id == read.script.narrator && part.character.id != Script.Character.narratorID)
    }
    try Terminal.print(
      Table.text(
        rows,
        [
          ("speaker", .left, { $0.part.character.name + ($0.isNarrator ? " (narrates)" : "") }),
          ("also", .left, { $0.aliases }), ("gender", .left, { $0.part.character.gender?.rawValue ?? "" }),
          ("age", .left, { $0.part.character.age?.rawValue ?? "" }),
          ("lines", .right, { Figures.grouped($0.part.lines) }), ("words", .right, { Figures.grouped($0.part.words) }),
          ("voice", .left, { $0.voice }),
          ("which is", .left, { row in bank.voices.first { $0.id == row.voice }?.description ?? "" }),
        ]) + "\n")
  }

  private struct Row {
    let part: Part
    let voice: String
    let isNarrator: Bool

    /// The aliases, as many as a table holds.
    var aliases: String {
      let aliases = part.character.aliases
      let more = aliases.count > 3 ? " …" : ""
      return aliases.prefix(3).joined(separator: ", ") + more
    }
  }
}

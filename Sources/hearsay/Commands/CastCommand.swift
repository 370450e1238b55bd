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
  @Flag(help: "Say for each character why it has its voice.") var explain = false
  @OptionGroup(title: "Casting") var casting: CastingArguments
  @OptionGroup(title: "Reading") var reading: ReadingArguments
  @OptionGroup(title: "Logging") var logging: LoggingArguments

  func run() throws {
    let hearsay = try Hearsay(logger: logging.logger)
    let read = try hearsay.read(story.input(), options: reading.options(cast: casting.cast))
    let cast = try hearsay.cast(read, request: casting.options.request)
    logging.note(read.notes + cast.notes.map(\.description))
    if let output { return try OutputFile.write(hearsay.castFile(cast), to: output) }
    if explain { return try Terminal.print(Self.explanation(of: cast)) }
    let bank = try hearsay.voices()
    let rows = zip(cast.cast.roles, cast.shares).map { role, share in
      Row(
        share: share, voice: cast.cast.solo ?? role.voice,
        isNarrator: share.character.id == read.script.narrator && share.character.id != Script.Character.narratorID)
    }
    let columns: [Table.Field<Row>] = [
      ("speaker", .left, \.name), ("also", .left, \.aliases), ("gender", .left, \.gender), ("age", .left, \.age),
      ("lines", .right, \.lines), ("words", .right, \.words), ("voice", .left, \.voice),
      ("which is", .left, { row in bank.voices.first { $0.id == row.voice }?.description ?? "" }),
    ]
    try Terminal.print(Table.text(rows, columns) + "\n")
  }

  /// Each character with its voice and the reason, a paragraph each.
  private static func explanation(of casting: Casting) -> String {
    zip(casting.cast.roles, zip(casting.shares, casting.reasons)).map { role, known in
      let character = known.0.character
      let traits = [character.gender?.rawValue, character.age?.rawValue].compactMap { $0 }.joined(separator: ", ")
      let voice = casting.cast.solo ?? role.voice
      return "\(character.name)\(traits.isEmpty ? "" : " (\(traits))"): \(voice)\n    \(known.1)\n"
    }.joined()
  }

  private struct Row {
    let share: Share
    let voice: String
    let isNarrator: Bool

    var name: String { share.character.name + (isNarrator ? " (narrates)" : "") }
    var gender: String { share.character.gender?.rawValue ?? "" }
    var age: String { share.character.age?.rawValue ?? "" }
    var lines: String { Figures.grouped(share.lines) }
    var words: String { Figures.grouped(share.words) }

    /// The aliases, as many as a table holds.
    var aliases: String {
      let aliases = share.character.aliases
      let more = aliases.count > 3 ? " …" : ""
      return aliases.prefix(3).joined(separator: ", ") + more
    }
  }
}

import ArgumentParser
import Foundation
import HearsayCasting
import HearsayKit
import HearsayScript

/// `hearsay cast`: who speaks, and in which voice.
struct CastCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cast", abstract: "Show who speaks, how much, as whom known, in which voice.",
    discussion: """
      With -o the cast is written as a file to edit; `hearsay render --cast` reads it back. With --audition, -o names the \
      folder for the candidates' WAV files, the current one by default. With --series, those who are new in this book are \
      added to that file.
      """)

  @OptionGroup var story: InputArgument
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the cast to this file.", valueName: "cast.yaml"),
    completion: .file(extensions: ["yaml"]))
  var output: String?
  @Option(
    help: ArgumentHelp(
      "Hear three voices for this character, each with the character's longest line.", valueName: "name"))
  var audition: String?
  @Flag(help: "Say for each character why it has its voice.") var explain = false
  @OptionGroup(title: "Casting") var casting: CastingArguments
  @OptionGroup(title: "Reading") var reading: ReadingArguments
  @OptionGroup(title: "Logging") var logging: LoggingArguments

  func run() async throws {
    let hearsay = try Hearsay(installation: .find(speaks: audition != nil), logger: logging.logger)
    let read = try hearsay.read(story.input(), options: reading.options(cast: casting.cast))
    if let audition { return try await hear(audition, in: read, by: hearsay) }
    let (cast, notes) = try hearsay.cast(
      read, request: casting.options.request, series: casting.options.series, addsToSeries: true)
    logging.note(read.notes + notes)
    if let output {
      try OutputFile.write(hearsay.castFile(cast), to: output)
      return try SummaryReport.fail(read.missing)
    }
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
    try SummaryReport.fail(read.missing)
  }

  /// Has the candidates for a character speak, and says which file is which.
  private func hear(_ name: String, in story: Story, by hearsay: Hearsay) async throws {
    let folder = URL(filePath: output ?? ".", directoryHint: .isDirectory)
    let auditions = try await hearsay.auditions(
      for: name, in: story, request: casting.options.request, series: casting.options.series, to: folder)
    let bank = try hearsay.voices()
    for audition in auditions {
      let which = bank.voices.first { $0.id == audition.voice }?.description ?? ""
      try Terminal.print("\(audition.file.relativePath)  \(audition.voice), \(which)\n")
    }
    if let best = auditions.first {
      logging.note(["choose one: --voice \(name)=\(best.voice), or `voice:` in cast.yaml"])
    }
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

import ArgumentParser
import Foundation
import HearsayAudiobook
import HearsayKit

/// `hearsay render`: a story to an audiobook.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Turn a story into an audiobook.",
    discussion: """
      The production folder holds the audiobook, the script, the cast and a WAV for each line. Edit script.fountain, \
      script.json or cast.yaml there and render again: the edit is used, and never overwritten.
      """)

  @OptionGroup var story: InputArgument
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The production folder. Output/<story> by default.", valueName: "folder"),
    completion: .directory)
  var output: String?
  @OptionGroup(title: "What is made") var outputs: OutputArguments
  @OptionGroup(title: "Casting") var casting: CastingArguments
  @Option(
    name: .shortAndLong, help: ArgumentHelp("How many workers speak at once. One per core by default.", valueName: "n"))
  var jobs: Int?
  @Option(
    help: ArgumentHelp("Only these chapters, such as 3 or 1-3, into a file of their own.", valueName: "n[-m]"))
  var chapters: ChapterRange?
  @Flag(help: "Speak every line again, though it stands from an earlier run.") var force = false
  @Flag(help: "Start over: edits made by hand in the folder are overwritten.") var fresh = false
  @Flag(
    name: .customLong("no-lines"),
    help: "Only the book: no WAV for each line, and no takes kept once it stands.")
  var noLines = false
  @OptionGroup(title: "Reading") var reading: ReadingArguments
  @OptionGroup(title: "Logging") var logging: LoggingArguments

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 256, and got \(jobs)")
    }
  }

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let hearsay = try Hearsay(logger: logging.logger)
    let options = try RenderOptions(
      folder: output.map { URL(filePath: $0) }, formats: outputs.formats, outputs: outputs.options,
      metadata: outputs.metadata, loudness: outputs.loudness ?? Loudness.standard,
      casting: casting.options, reading: reading.options(), jobs: jobs, chapters: chapters?.range, force: force,
      fresh: fresh, keepsLines: !noLines)
    let progress = ProgressReport(quiet: logging.quiet)
    let summary = try await hearsay.render(story.input(), options: options) { progress.show($0) }
    progress.end()
    if !logging.quiet { SummaryReport(summary: summary, took: clock.now - start).show() }
    SummaryReport.name(summary.missing)
    if !logging.quiet || summary.recordings.contains(where: \.isLost) { SummaryReport.name(summary.recordings) }
    guard summary.silences.isEmpty, summary.missing.isEmpty, !summary.recordings.contains(where: \.isLost) else {
      SummaryReport.name(summary.silences)
      throw ExitCode(ExitStatus.wordsMissing)
    }
  }
}

import ArgumentParser
import Foundation
import HearsayKit
import HearsayScript

/// `hearsay script`: who says what.
struct ScriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: "Show or write the script: who says what, how sure that is, and why.",
    discussion: """
      The format is the file's ending's, or --format: text for reading, fountain for a text editor, json for programs. \
      A fountain or json file can be edited and given to render and preview in place of the story.
      """)

  @OptionGroup var story: InputArgument
  @Option(help: ArgumentHelp("The format, when the file's ending does not tell.", valueName: "format"))
  var format: ScriptFormat?
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the script to this file.", valueName: "file"), completion: .file())
  var output: String?
  @Option(
    help: ArgumentHelp("Also write the text that the script's source offsets refer to.", valueName: "file"),
    completion: .file())
  var text: String?
  @OptionGroup var language: LanguageArgument
  @OptionGroup(title: "Logging") var logging: LoggingArguments

  func run() throws {
    let hearsay = try Hearsay(logger: logging.logger)
    let format = try chosenFormat()
    let read = try hearsay.read(story.input(), language: language.language)
    logging.note(read.notes)
    if let text {
      guard let manuscript = read.text else { throw ValidationError("--text needs a story, not a script") }
      try OutputFile.write(Data(manuscript), to: text)
    }
    if output == nil, format == .text, ScriptPainter.isWanted {
      return try Terminal.print(ScriptPainter.paint(read.script))
    }
    try OutputFile.write(format.write(read.script), to: output ?? "-")
  }

  /// The format that was asked for, else the file's, else text for the terminal.
  private func chosenFormat() throws -> ScriptFormat {
    if let format { return format }
    guard let output, output != "-" else { return .text }
    guard let format = ScriptFormat(fileName: output) else {
      let endings = ScriptFormat.allCases.map { "." + $0.fileEnding }.joined(separator: ", ")
      throw ValidationError("\(output): the ending names no script format (\(endings)): give --format")
    }
    return format
  }
}

extension ScriptFormat: ExpressibleByArgument {}

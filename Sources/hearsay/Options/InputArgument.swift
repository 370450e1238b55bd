import ArgumentParser
import Foundation
import HearsayKit

/// What a command works on.
struct InputArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A story (EPUB, HTML, Markdown, DOCX, ODT, FictionBook, PDF, plain text), a script (.fountain, .json, .jsonl, .csv), a production folder, or - for standard input.",
      valueName: "story"),
    completion: .file())
  var path: String

  /// What was meant by it.
  func input() throws -> Input {
    guard path == "-" else { return .file(URL(filePath: path)) }
    return .text([UInt8](try FileHandle.standardInput.readToEnd() ?? Data()))
  }
}

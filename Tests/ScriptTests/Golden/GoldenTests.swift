import Foundation
import HearsayScript
import Testing

/// What is written, to the byte: the files in `Tests/Golden/Script`. `HEARSAY_UPDATE_GOLDEN=1` writes them anew.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Golden/Script").standardized

  @Test(arguments: ScriptFormat.allCases) func theRichScriptIsWrittenAsBefore(format: ScriptFormat) throws {
    let file = Self.folder.appending(path: "lamp.\(format.fileEnding)")
    let written = Data(format.write(.rich).utf8)
    if ProcessInfo.processInfo.environment["HEARSAY_UPDATE_GOLDEN"] == "1" { try written.write(to: file) }
    #expect(
      try Data(contentsOf: file) == written, "\(file.lastPathComponent) differs; HEARSAY_UPDATE_GOLDEN=1 updates it")
  }
}

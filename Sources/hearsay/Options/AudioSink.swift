import ArgumentParser
import Foundation

/// Where audio goes: to a file, to the speaker's device, or to standard output where that is no terminal.
struct AudioSink: ParsableArguments {
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the audio to this WAV file.", valueName: "file"),
    completion: .file(extensions: ["wav"]))
  var output: String?
  @Flag(help: "Play the audio on the speaker's device. What a terminal gets by default.") var play = false

  func validate() throws {
    if play, output != nil { throw ValidationError("give either -o or --play") }
  }

  /// Has the audio made in a temporary file and hands it on.
  /// - Throws: whatever `make` throws, and what writing or playing it throws.
  func deliver(_ make: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hearsay-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "audio.wav")
    try await make(file)
    if let output, output != "-" {
      try OutputFile.write(Data(contentsOf: file), to: output)
    } else if play || (output == nil && isatty(STDOUT_FILENO) == 1) {
      try await Player.play(file)
    } else {
      try Terminal.write(Data(contentsOf: file))
    }
  }
}

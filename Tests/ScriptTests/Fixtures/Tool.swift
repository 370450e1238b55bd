import Foundation

/// A program found on the search path, run to its end.
enum Tool {
  struct Result {
    var status: Int32
    /// What it printed, errors included.
    var output: String
  }

  static func run(_ arguments: String...) throws -> Result { try run(arguments) }

  static func run(_ arguments: [String]) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
  }

  /// Whether a program is on the search path.
  static func isInstalled(_ program: String) -> Bool {
    (try? run("sh", "-c", "command -v \(program)"))?.status == 0
  }
}

import ArgumentParser
import Foundation

/// Runs the lab's Python files.
enum Python {
  static func run(_ file: String, _ arguments: [String], project: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "\(project)/Sources/attribution-lab/Python/\(file)"] + arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
  }
}

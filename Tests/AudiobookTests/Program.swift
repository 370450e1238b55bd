import Foundation
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// A program that a test asks for its opinion.
enum Program {
  /// Whether a program is installed.
  static func isInstalled(_ name: String) -> Bool { path(name) != nil }

  /// What a program writes to standard output.
  static func output(_ name: String, _ arguments: [String]) async throws -> Data {
    let result = try await Subprocess.run(
      .path(FilePath(path(name) ?? name)), arguments: Arguments(arguments), input: .none,
      output: .bytes(limit: 64 << 20), error: .discarded)
    return Data(result.standardOutput)
  }

  private static func path(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

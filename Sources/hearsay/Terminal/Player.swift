import Foundation
import HearsayPrograms
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Plays a WAV file on the speaker's device, by a player found on the machine.
enum Player {
  /// No player is installed, or it failed.
  enum Failure: Error, CustomStringConvertible {
    case none
    case failed(player: String, status: String)

    var description: String {
      switch self {
      case .none:
        "no player found to play it with: install one of \(Player.known.map(\.name).joined(separator: ", ")), or write to a file with -o"
      case .failed(let player, let status): "\(player) could not play it (\(status)): write to a file with -o"
      }
    }
  }

  /// The players that are looked for, in this order, and what makes them quiet and brief.
  private static let known: [(name: String, arguments: [String])] = [
    ("pw-play", []), ("paplay", []), ("aplay", ["-q"]), ("play", ["-q"]), ("afplay", []),
    ("ffplay", ["-loglevel", "error", "-nodisp", "-autoexit"]), ("mpv", ["--really-quiet", "--no-video"]),
  ]

  /// Plays a file to its end.
  /// - Throws: ``Failure``.
  static func play(_ file: URL) async throws {
    for (name, arguments) in known {
      guard let player = InstalledProgram.path(of: name) else { continue }
      let result = try await run(
        .path(FilePath(player)), arguments: Arguments(arguments + [file.path]), input: .none, output: .discarded,
        error: .discarded)
      guard result.terminationStatus.isSuccess else {
        throw Failure.failed(player: name, status: "\(result.terminationStatus)")
      }
      return
    }
    throw Failure.none
  }
}

import ArgumentParser
import Foundation
import HearsayAudiobook

/// What the command's exit status says; see the discussion in `hearsay --help`.
enum ExitStatus {
  static let done: Int32 = 0
  static let wordsMissing: Int32 = 1
  static let impossible: Int32 = 2
  static let interrupted: Int32 = 130

  /// Waits for the work and tells how it ended, with a line on standard error where it failed.
  static func of(_ work: Task<Void, any Error>) async -> Int32 {
    do {
      try await work.value
      return done
    } catch let code as ExitCode {
      return code.rawValue
    } catch is CancellationError {
      Terminal.say("hearsay: interrupted; the next run goes on from here")
      return interrupted
    } catch is ClosedPipe {
      return done
    } catch  where HearsayCommand.exitCode(for: error) != .failure {
      // Help, a version, wrong usage: what the argument parser has words for.
      HearsayCommand.exit(withError: error)
    } catch {
      Terminal.say("hearsay: \(describe(error))")
      return impossible
    }
  }

  /// Our own errors describe themselves in a line; the system's have a description for people.
  private static func describe(_ error: any Error) -> String {
    error is CocoaError || error is POSIXError ? error.systemReason : "\(error)"
  }
}

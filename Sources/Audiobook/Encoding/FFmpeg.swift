import Foundation
import HearsayPrograms
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// The program ffmpeg, as a child process without a shell.
///
/// It is fed through its standard input, so that it ends when we do, however that happens.
public struct FFmpeg: Sendable {
  /// The executable's path.
  public let path: String

  /// Names an executable.
  public init(path: String) { self.path = path }

  /// Finds ffmpeg: `$HEARSAY_FFMPEG`, or the first in `$PATH`.
  /// - Parameters:
  ///   - use: what needs it, for the error.
  ///   - environment: the process's environment.
  /// - Throws: ``EncodingError/noFFmpeg(for:)``.
  public static func find(
    for use: String, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(EncodingError) -> FFmpeg {
    let named = environment["HEARSAY_FFMPEG"]
    guard let path = InstalledProgram.path(of: named ?? "ffmpeg", in: environment["PATH"] ?? "") else {
      throw named.map { .notThere($0, for: use) } ?? .noFFmpeg(for: use)
    }
    return FFmpeg(path: path)
  }

  /// Sees to it that ffmpeg has some encoders.
  /// - Throws: ``EncodingError``.
  public func require(encoders: [String]) async throws {
    let list = try await output(of: ["-encoders"], doing: "list its encoders")
    let known = Set(
      list.split(separator: "\n").compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) })
    for encoder in encoders where !known.contains(encoder) {
      throw EncodingError.noEncoder(encoder, ffmpeg: path)
    }
  }

  /// The first line of what it says of its version.
  public func version() async throws -> String {
    String(try await output(of: ["-version"], doing: "tell its version").prefix { $0 != "\n" })
  }

  /// Runs ffmpeg on what it is fed.
  /// - Parameters:
  ///   - arguments: what it is to do; standard input is `pipe:0`.
  ///   - work: the same in words, for errors: "write the M4B file".
  ///   - seconds: how long the audio lasts: ffmpeg may take as long, and ten minutes more, before it is ended.
  ///   - feed: hands over what goes to its standard input, as often as it likes; false means that no more is taken.
  /// - Throws: ``EncodingError``, `CancellationError`, and whatever `feed` throws.
  public func run(
    _ arguments: [String], doing work: String, seconds: Double,
    feed: @escaping @Sendable (_ write: (Data) async throws -> Bool) async throws -> Void
  ) async throws {
    // A child that ended must not take us with it when we write to it.
    signal(SIGPIPE, SIG_IGN)
    let path = path
    try await Self.within(600 + seconds, doing: work) {
      try await Self.run(path, arguments, doing: work, feed: feed)
    }
  }

  /// Does something that is ended when it takes longer than so many seconds.
  private static func within<Result: Sendable>(
    _ seconds: Double, doing work: String, _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Result?.self) { group in
      group.addTask { try await body() }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        return nil
      }
      defer { group.cancelAll() }
      guard let result = try await group.next() ?? nil else { throw EncodingError.overTime(doing: work) }
      return result
    }
  }

  private static let quiet = ["-hide_banner", "-loglevel", "error", "-y"]

  private static func run(
    _ path: String, _ arguments: [String], doing work: String,
    feed: @Sendable (_ write: (Data) async throws -> Bool) async throws -> Void
  ) async throws {
    let result: ExecutionResult<Void, DiscardedOutput, StringOutput<UTF8>>
    do {
      result = try await Subprocess.run(
        .path(FilePath(path)), arguments: Arguments(quiet + arguments), input: .inputWriter, output: .discarded,
        error: .string(limit: 1 << 20)
      ) { execution in
        let writer = execution.standardInputWriter
        try await feed { bytes in
          // What is written to a pipe that nobody reads is counted, not thrown; its exit status tells more.
          do { return try await writer.write(Array(bytes)) == bytes.count } catch {
            try Task.checkCancellation()
            return false
          }
        }
        try await writer.finish()
      }
    } catch let error as SubprocessError {
      try Task.checkCancellation()
      throw EncodingError.ffmpegFailed(doing: work, why: "\(error)")
    }
    try Task.checkCancellation()
    // It may end well for all that it could not write.
    guard result.terminationStatus.isSuccess, !result.standardError.contains(fullDisk) else {
      throw EncodingError.ffmpegFailed(doing: work, why: Self.reason(result.standardError, result.terminationStatus))
    }
  }

  private static let fullDisk = String(cString: strerror(ENOSPC))

  private func output(of arguments: [String], doing work: String) async throws -> String {
    let path = path
    return try await Self.within(60, doing: work) { try await Self.output(path, arguments, doing: work) }
  }

  private static func output(_ path: String, _ arguments: [String], doing work: String) async throws -> String {
    do {
      let result = try await Subprocess.run(
        .path(FilePath(path)), arguments: Arguments(["-hide_banner", "-nostdin"] + arguments), input: .none,
        output: .string(limit: 1 << 20), error: .discarded)
      // One that was ended with us has not failed.
      try Task.checkCancellation()
      guard result.terminationStatus.isSuccess else {
        throw EncodingError.ffmpegFailed(doing: work, why: "\(result.terminationStatus)")
      }
      return result.standardOutput
    } catch let error as SubprocessError {
      try Task.checkCancellation()
      throw EncodingError.ffmpegFailed(doing: work, why: "\(error)")
    }
  }

  /// Why it failed: a full disk plainly, else its last lines in one, or how it ended where it said nothing.
  private static func reason(_ said: String, _ status: TerminationStatus) -> String {
    if said.contains(fullDisk) { return "the disk is full: make room, and render again" }
    let lines = said.split(whereSeparator: \.isNewline).filter { !$0.contains("Last message repeated") }
    return lines.isEmpty ? "it said nothing, and ended with \(status)" : lines.suffix(3).joined(separator: "; ")
  }
}

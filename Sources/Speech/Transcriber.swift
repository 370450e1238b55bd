import Foundation
import HearsayWording
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Asks the worker's engine for the phonemes of texts.
public struct Transcriber: Sendable {
  /// The worker's executable.
  public let worker: String

  /// Names the worker.
  public init(worker: String) { self.worker = worker }

  /// The most that is asked for, in bytes of phonemes.
  private static let most = 64 << 20

  /// The phonemes of each text in a voice, empty where the engine fails.
  ///
  /// - Throws: ``SpeechError/workerMissing(path:reason:)``, ``SpeechError/engineUnable(_:)``.
  public func phonemes(of texts: [SpokenText], voice: String) async throws -> [String] {
    guard !texts.isEmpty else { return [] }
    let input = texts.flatMap { $0.utf8.map { $0 == 0x0A ? 0x20 : $0 } + [0x0A] }
    do {
      let result = try await Subprocess.run(
        .path(FilePath(worker)), arguments: ["--phonemes", voice], input: .array(input),
        output: .string(limit: Self.most), error: .string(limit: 4096))
      guard result.terminationStatus.isSuccess else {
        throw SpeechError.engineUnable(result.standardError.trimmingCharacters(in: .whitespacesAndNewlines))
      }
      let lines = result.standardOutput.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return texts.indices.map { lines.indices.contains($0) ? lines[$0] : "" }
    } catch let error as SubprocessError {
      throw SpeechError.workerMissing(path: worker, reason: "\(error)")
    }
  }
}

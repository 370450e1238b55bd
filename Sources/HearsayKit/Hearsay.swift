import Foundation
import HearsayCasting
import Logging

/// Hearsay: a story in, a full-cast audiobook out.
///
/// ```swift
/// let hearsay = try Hearsay()
/// let summary = try await hearsay.render(.file(URL(filePath: "story.txt")))
/// print(summary.audiobook.path, summary.seconds)
/// ```
public struct Hearsay: Sendable {
  /// The version of Hearsay.
  public static let version = "0.1.0"

  /// Where the worker and the voices are.
  public let installation: Installation
  let logger: Logger

  /// Finds the worker and the voices.
  /// - Parameters:
  ///   - installation: where they are; looked for by ``Installation/find(environment:executable:)`` when nil.
  ///   - logger: what the library speaks through; silent by default.
  /// - Throws: ``InstallationError``.
  public init(
    installation: Installation? = nil, logger: Logger = Logger(label: "hearsay") { _ in SwiftLogNoOpLogHandler() }
  ) throws {
    self.installation = try installation ?? .find()
    self.logger = logger
  }

  /// The voice bank.
  /// - Throws: what reading the bank throws, naming file and field.
  public func voices() throws -> VoiceBank { try VoiceBank(readingFrom: installation.voices) }
}

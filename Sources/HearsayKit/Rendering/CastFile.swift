import Foundation
import HearsayCasting
import HearsayScript

/// The cast's file that counts for a story: the one that was named, else the production folder's own.
struct CastFile {
  let file: URL
  /// Whether it is the folder's, edited by hand.
  let isHandmade: Bool
  private let text: String
  /// The folder's own, edited by hand, where another was named: it must not say anything else.
  private let rival: (file: URL, text: String)?

  /// Reads the files.
  /// - Parameters:
  ///   - named: the cast that was asked for.
  ///   - standing: the cast of the production folder, where it is to be kept to.
  ///   - isHandmade: whether a hand made that one.
  /// - Throws: ``InputError``.
  init?(named: URL?, standing: URL?, isHandmade: Bool) throws {
    guard let file = named ?? standing else { return nil }
    self.file = file
    self.isHandmade = named == nil && isHandmade
    text = try Self.text(of: file)
    rival = try standing.flatMap { standing in
      named != nil && isHandmade ? (standing, try Self.text(of: standing)) : nil
    }
  }

  /// What it settles for a script.
  /// - Throws: `YAMLFileError`; ``ProductionError/contradiction(first:second:remedy:)`` where a cast is named, the folder's
  ///   was edited, and they differ.
  func sheet(for script: Script, bank: VoiceBank) throws -> CastSheet {
    let sheet = try CastReader.sheet(text, file: file.relativePath, script: script, bank: bank)
    if let rival, rival.text != text,
      try CastReader.sheet(rival.text, file: rival.file.relativePath, script: script, bank: bank) != sheet
    {
      throw ProductionError.contradiction(
        first: rival.file.relativePath, second: file.relativePath,
        remedy: "the one was edited, the other is given: leave out --cast, or start over with --fresh")
    }
    return sheet
  }

  private static func text(of file: URL) throws -> String {
    let bytes = try FileContent.read(file)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InputError.unreadable(file: file.relativePath, why: "it is not UTF-8 text")
    }
    return text
  }
}

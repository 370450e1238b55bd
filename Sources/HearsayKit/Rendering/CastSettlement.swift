import Foundation
import HearsayCasting
import HearsayScript

/// The rule for who sounds how: the options before the cast's file, the cast's file before Hearsay's own choice.
struct CastSettlement {
  let casting: Casting
  /// What the user ought to know of it.
  let notes: [String]

  /// Casts a script.
  /// - Parameters:
  ///   - standing: the cast of the production folder, where it is to be kept to.
  ///   - isHandmade: whether a hand made that cast.
  /// - Throws: ``ProductionError/contradiction(first:second:remedy:)`` where a cast is named and the folder's was edited,
  ///   and what reading the file or casting throws.
  init(
    _ script: Script, options: CastingOptions, standing: URL? = nil, isHandmade: Bool = false, bank: VoiceBank
  ) throws {
    var request = options.request
    var notes: [String] = []
    if let file = options.file {
      request.sheet = try Self.sheet(file, script: script, bank: bank)
      if let standing, isHandmade, try Self.sheet(standing, script: script, bank: bank) != request.sheet {
        throw ProductionError.contradiction(
          first: standing.relativePath, second: file.relativePath,
          remedy: "the one was edited, the other is given: leave out --cast, or start over with --fresh")
      }
    } else if let standing {
      request.sheet = try Self.sheet(standing, script: script, bank: bank)
      if isHandmade { notes.append("using \(standing.lastPathComponent), which was edited by hand") }
    }
    casting = try CastingDirector(bank: bank).cast(script, request: request)
    self.notes = notes + casting.notes.map(\.description)
  }

  private static func sheet(_ file: URL, script: Script, bank: VoiceBank) throws -> CastSheet {
    let bytes = try FileContent.read(file)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InputError.unreadable(file: file.relativePath, why: "it is not UTF-8 text")
    }
    return try CastReader.sheet(text, file: file.relativePath, script: script, bank: bank)
  }
}

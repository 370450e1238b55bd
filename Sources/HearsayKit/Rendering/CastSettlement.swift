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
  ///   - sheet: what the cast's file says of the script.
  ///   - file: that file.
  /// - Throws: what casting throws.
  init(
    _ script: Script, request: CastingRequest, sheet: CastSheet?, from file: CastFile?, bank: VoiceBank
  ) throws {
    var request = request
    request.sheet = sheet ?? request.sheet
    casting = try CastingDirector(bank: bank).cast(script, request: request)
    let edited = file.flatMap { $0.isHandmade ? "using \($0.file.lastPathComponent), which was edited by hand" : nil }
    notes = [edited].compactMap(\.self) + casting.notes.map(\.description)
  }
}

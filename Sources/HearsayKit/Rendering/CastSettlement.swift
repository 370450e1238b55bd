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
  ///   - earlier: the folder's cast of an earlier render, whose voices stay where nothing else is settled.
  /// - Throws: what casting throws.
  init(
    _ script: Script, request: CastingRequest, sheet: CastSheet?, from file: CastFile?, earlier: EarlierCast? = nil,
    bank: VoiceBank
  ) throws {
    var request = request
    request.sheet = sheet ?? request.sheet
    if let earlier {
      let pins = request.pins.map(\.voice) + [request.narrator].compactMap(\.self)
      request.sheet = earlier.keeping(to: request.sheet, of: script, pins: pins, bank: bank)
    }
    casting = try CastingDirector(bank: bank).cast(script, request: request)
    let edited = file.flatMap { $0.isHandmade ? "using \($0.file.lastPathComponent), which was edited by hand" : nil }
    notes = [edited].compactMap(\.self) + casting.notes.map(\.description)
  }
}

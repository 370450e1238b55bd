import Foundation
import HearsayCasting
import HearsayScript

/// The rule for who sounds how: the options before the cast's file, the cast's file before a series, a series before
/// Hearsay's own choice.
struct CastSettlement {
  let casting: Casting
  /// What the user ought to know of it.
  let notes: [String]

  /// Casts a script.
  /// - Parameters:
  ///   - sheet: what the cast's file says of the script.
  ///   - file: that file.
  ///   - series: the file of a cast that is kept over several books.
  ///   - earlier: the folder's cast of an earlier render, whose voices stay where nothing else is settled.
  /// - Throws: what casting throws.
  init(
    _ script: Script, request: CastingRequest, sheet: CastSheet?, from file: CastFile?, series: SeriesFile? = nil,
    earlier: EarlierCast? = nil, bank: VoiceBank
  ) throws {
    var request = request
    request.sheet = sheet ?? request.sheet
    request.series = try series?.series(bank: bank)
    if let earlier { request.sheet = earlier.keeping(to: request, of: script, bank: bank) }
    casting = try CastingDirector(bank: bank).cast(script, request: request)
    let edited = file.flatMap { $0.isHandmade ? "using \($0.file.lastPathComponent), which was edited by hand" : nil }
    let added = try series?.add(casting, of: script, bank: bank)
    let casted = casting.notes + (earlier?.moves(in: casting) ?? [])
    notes = [edited].compactMap(\.self) + casted.map(\.description) + [added].compactMap(\.self)
  }
}

import Foundation
import HearsayCasting
import HearsayScript

extension Hearsay {
  /// Gives everyone in a story a voice.
  /// - Parameters:
  ///   - story: the story, as ``read(_:options:)`` gives it: what its cast's file settles is kept to.
  ///   - request: what goes before the cast's file.
  ///   - series: the file of a cast that is kept over several books; nil for none.
  ///   - addsToSeries: whether those who are new are added to that file, which is made where it is missing.
  /// - Returns: the casting, and what the user ought to know of it.
  /// - Throws: what casting throws; an error that names the place for a series' file that can't be used.
  public func cast(
    _ story: Story, request: CastingRequest = CastingRequest(), series: URL? = nil, addsToSeries: Bool = false
  ) throws -> (casting: Casting, notes: [String]) {
    let settlement = try CastSettlement(
      story.script, request: request, sheet: story.sheet, from: nil,
      series: series.map { try SeriesFile($0, isKept: addsToSeries) }, bank: voices())
    return (settlement.casting, settlement.notes)
  }

  /// A cast as the `cast.yaml` that `render` reads back.
  /// - Throws: what reading the voice bank throws.
  public func castFile(_ casting: Casting) throws -> String { CastWriter.text(of: casting, bank: try voices()) }
}

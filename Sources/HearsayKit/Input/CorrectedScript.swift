import HearsayAttribution
import HearsayCasting
import HearsayScript

/// A script in the light of what a person has settled: a cast's file, and lines given to speakers.
struct CorrectedScript {
  let script: Script
  /// What the cast's file says of this script; nil where there is no such file.
  let sheet: CastSheet?

  /// Corrects a script.
  /// - Parameters:
  ///   - found: the script without corrections.
  ///   - again: reads the manuscript once more, keeping to corrections; nil where there is no manuscript: then lines
  ///     change hands, and nothing is read again.
  /// - Throws: `AssignmentError`, and what reading the cast's file throws.
  init(
    _ found: Script, cast: CastFile?, assignments: [Assignment], bank: () throws -> VoiceBank,
    again: ((Corrections) -> Script)? = nil
  ) throws {
    let sheet = try cast.map { try $0.sheet(for: found, bank: bank()) }
    let corrections = sheet?.corrections ?? []
    let settled = Corrections(corrections, of: found)
    var script = found
    if let again, settled != Corrections() { script = again(settled) }
    script = try script.correcting(corrections).assigning(assignments)
    self.script = script
    self.sheet = sheet?.kept(in: script)
  }
}

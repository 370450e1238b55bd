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
    var script = found.correcting(corrections)
    let settled = Corrections(corrections, of: found, assignments: assignments, in: script)
    let assigned = try script.assigning(assignments)
    if let again, settled != Corrections() {
      script = again(settled).correcting(corrections)
      // What was given to the narrator or to nobody can't be read in any light.
      self.script = try script.assigning(assignments.map { Assignment(lines: $0.lines, in: assigned, or: $0.speaker) })
    } else {
      self.script = assigned
    }
    self.sheet = sheet?.kept(in: self.script)
  }
}

extension Assignment {
  /// The same lines, the speaker by id as a script has it after the assignment.
  fileprivate init(lines: [ClosedRange<Int>], in assigned: Script, or name: String) {
    self.init(lines: lines, speaker: assigned.character(named: name)?.id ?? name)
  }
}

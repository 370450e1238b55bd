import Foundation
import HearsayAudiobook
import HearsayCasting
import HearsayScript

/// The rule for which script a production is made of: a hand's edit before what the manuscript gives.
struct ScriptSettlement {
  let script: Script
  /// What the cast's file says of it.
  let sheet: CastSheet?
  /// What the user ought to know of it.
  let notes: [String]
  /// The text that the script's spans refer to, where the manuscript's file is not that text itself.
  let extractedText: String?
  /// The manuscript's own picture; nil where it has none or was not read.
  private(set) var cover: Cover?
  /// What the user ought to know of it.
  private(set) var coverNote: String?
  /// What could not be read of the manuscript.
  private(set) var missing: [String] = []

  /// Settles the script.
  /// - Throws: ``ProductionError/contradiction(first:second:remedy:)`` where a script was edited for another version of the
  ///   manuscript, and what reading or attributing throws.
  init(
    _ material: Material, edits: HandEdits, cast: CastFile?, bank: VoiceBank, production: Production,
    origin: Ledger.Origin?, options: ReadingOptions
  ) throws {
    if let edited = edits.script {
      if let source = material.source, let origin, origin.sha256 != source.sha256 {
        throw ProductionError.contradiction(
          first: edited.file.relativePath, second: source.name,
          remedy: "the one was edited, the other has changed since: render the edited script with "
            + "`hearsay render \(production.folder.relativePath)`, or start over with --fresh")
      }
      let corrected = try CorrectedScript(
        edited.reading.script, cast: cast, assignments: options.assignments, bank: { bank })
      (script, sheet) = (corrected.script, corrected.sheet)
      notes =
        ["using \(edited.file.lastPathComponent), which was edited by hand"]
        + edited.reading.warnings.map { "\(edited.file.lastPathComponent): \($0)" }
      extractedText = nil
      return
    }
    let corrected: CorrectedScript
    switch material {
    case .manuscript(let file):
      let analysis = try Analysis(file, options: options)
      corrected = try CorrectedScript(
        analysis.script, cast: cast, assignments: options.assignments, bank: { bank },
        again: analysis.script(keepingTo:))
      notes = analysis.notes
      missing = analysis.missing
      (cover, coverNote) = (analysis.cover, analysis.coverNote)
      extractedText = analysis.extractedText.map { String(decoding: $0, as: UTF8.self) }
    case .script(let file, let reading):
      corrected = try CorrectedScript(
        reading.script, cast: cast, assignments: options.assignments, bank: { bank })
      (notes, extractedText) = (reading.warnings.map { "\(file.name): \($0)" }, nil)
    case .production:
      corrected = try CorrectedScript(
        try ScriptFile.read(production.scriptJSON).script, cast: cast, assignments: options.assignments,
        bank: { bank })
      (notes, extractedText) = ([], nil)
    }
    (script, sheet) = (corrected.script, corrected.sheet)
  }
}

import Foundation
import HearsayAttribution
import HearsayScript

extension Hearsay {
  /// Reads a story and finds out who says what.
  /// - Parameters:
  ///   - input: a manuscript, a script, or a production folder, of which the edited script and the cast count.
  ///   - options: how it is to be read.
  /// - Throws: an error that names the place and describes itself in a line.
  public func read(_ input: Input, options: ReadingOptions = ReadingOptions()) throws -> Story {
    let material = try Material(input)
    switch material {
    case .manuscript(let file):
      let analysis = try Analysis(file, options: options)
      let corrected = try corrected(analysis.script, options, again: analysis.script(keepingTo:))
      return Story(
        script: corrected.script, notes: analysis.notes, text: analysis.extractedText ?? file.bytes,
        sheet: corrected.sheet, missing: analysis.missing, metadata: analysis.metadata)
    case .script(let file, let reading):
      let corrected = try corrected(reading.script, options)
      return Story(
        script: corrected.script, notes: reading.warnings.map { "\(file.name): \($0)" }, text: nil,
        sheet: corrected.sheet)
    case .production(let folder):
      let production = Production(folder: folder, slug: "")
      let edits = try HandEdits(in: production, ledger: try Ledger.read(production.ledger))
      let reading = try edits.script?.reading ?? ScriptFile.read(production.scriptJSON)
      let standing = FileManager.default.fileExists(atPath: production.cast.path) ? production.cast : nil
      let corrected = try corrected(reading.script, options, standing: standing)
      return Story(
        script: corrected.script, notes: reading.warnings.map(\.description), text: nil, sheet: corrected.sheet,
        recordings: production.recordings)
    }
  }

  private func corrected(
    _ script: Script, _ options: ReadingOptions, standing: URL? = nil, again: ((Corrections) -> Script)? = nil
  ) throws -> CorrectedScript {
    try CorrectedScript(
      script, cast: try CastFile(named: options.cast, standing: standing, isHandmade: false),
      assignments: options.assignments, bank: voices, again: again)
  }
}

import Foundation
import HearsayScript

extension Hearsay {
  /// Reads a story and finds out who says what.
  /// - Parameters:
  ///   - input: a manuscript, a script, or a production folder, of which the edited script counts.
  ///   - options: how it is to be read.
  /// - Throws: an error that names the place and describes itself in a line.
  public func read(_ input: Input, options: ReadingOptions = ReadingOptions()) throws -> Story {
    var story = try story(input, options)
    story.script = try story.script.assigning(options.assignments)
    return story
  }

  private func story(_ input: Input, _ options: ReadingOptions) throws -> Story {
    switch try Material(input) {
    case .manuscript(let file):
      let analysis = try Analysis(file, options: options)
      return Story(
        script: analysis.script, notes: analysis.notes, text: analysis.extractedText ?? file.bytes,
        missing: analysis.missing, metadata: analysis.metadata, cover: analysis.cover)
    case .script(let file, let reading):
      return Story(script: reading.script, notes: reading.warnings.map { "\(file.name): \($0)" }, text: nil)
    case .production(let folder):
      let production = Production(folder: folder, slug: "")
      let edits = try HandEdits(in: production, ledger: try Ledger.read(production.ledger))
      let reading = try edits.script?.reading ?? ScriptFile.read(production.scriptJSON)
      return Story(script: reading.script, notes: reading.warnings.map(\.description), text: nil)
    }
  }

  /// The cast of a production folder; nil for any other input.
  func standingCast(_ input: Input) -> URL? {
    guard case .file(let file) = input, case .production(let folder)? = try? Material(input) else { return nil }
    let cast = Production(folder: folder, slug: file.lastPathComponent).cast
    return FileManager.default.fileExists(atPath: cast.path) ? cast : nil
  }
}

import Foundation
import HearsayAudiobook
import HearsayCasting
import HearsayScript
import HearsaySpeech

extension Hearsay {
  /// Turns a story into an audiobook in a production folder.
  ///
  /// What was edited by hand in the folder is used and never overwritten. Earlier takes that still fit are kept. An
  /// earlier audiobook stands until the new one is whole. Cancelling the task ends the work; the next render goes on.
  /// - Parameters:
  ///   - input: a manuscript, a script, or a production folder.
  ///   - options: how it is to be done.
  ///   - progress: called as the work goes on, in order, from any thread.
  /// - Returns: what was made. Lines that could not be spoken are in ``RenderSummary/silences``.
  /// - Throws: an error that describes itself in a line; nothing half-written stands under a final name then.
  public func render(
    _ input: Input, options: RenderOptions = RenderOptions(),
    progress: @escaping @Sendable (RenderProgress) -> Void = { _ in }
  ) async throws -> RenderSummary {
    progress(.reading)
    let bank = try voices()
    let material = try Material(input)
    let production = try Production(of: material, folder: options.folder)
    try production.make()
    let lock = try ProductionLock(production)
    production.clearTemporaries()
    let summary = try await render(material, production, bank: bank, options: options, progress: progress)
    lock.release()
    return summary
  }

  private func render(
    _ material: Material, _ production: Production, bank: VoiceBank, options: RenderOptions,
    progress: @escaping @Sendable (RenderProgress) -> Void
  ) async throws -> RenderSummary {
    var ledger = options.fresh ? Ledger.startingOver(production.ledger) : try Ledger.read(production.ledger)
    try ledger.admit(material, to: production)
    if !options.fresh, ledger.isForeignAudio(production.audiobook) {
      throw ProductionError.notOurs(file: production.audiobook.relativePath)
    }
    let edits = options.fresh ? .none : try HandEdits(in: production, ledger: ledger)
    let settled = try ScriptSettlement(
      material, edits: edits, production: production, origin: ledger.origin, language: options.language)
    let script = settled.script
    let standing = material.source == nil ? production.cast.ifPresent : edits.cast
    let casting = try CastSettlement(
      script, options: options.casting, standing: standing, isHandmade: edits.cast != nil, bank: bank)
    for note in settled.notes + casting.notes { progress(.note(note)) }

    if let source = material.source { ledger.origin = Ledger.Origin(path: source.path, sha256: source.sha256) }
    var files = [
      (Production.editable[0], ScriptFormat.json.write(script)),
      (Production.editable[1], ScriptFormat.fountain.write(script)),
      (Production.editable[2], CastWriter.text(of: casting.casting, bank: bank)),
    ]
    if let text = settled.extractedText { files.append((production.manuscript.lastPathComponent, text)) }
    try ProductionFiles(production: production, handmade: edits.files).write(files, ledger: &ledger)

    let recital = Recital(
      script: script, cast: casting.casting.cast, bank: bank, takes: production.takes, installation: installation,
      jobs: options.jobs, logger: logger)
    let recording = try await Stitching(recital: recital, production: production)
      .perform(ledger: &ledger, progress: progress)
    return RenderSummary(recording, script: script, cast: casting.casting.cast, bank: bank, production: production)
  }
}

extension URL {
  /// The file itself where it is there.
  fileprivate var ifPresent: URL? { FileManager.default.fileExists(atPath: path) ? self : nil }
}

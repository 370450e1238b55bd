import Foundation
import HearsayAudiobook
import HearsayCasting
import HearsayPublishing
import HearsayScript
import HearsaySpeech

extension Hearsay {
  /// Turns a story into an audiobook in a production folder.
  ///
  /// What was edited by hand in the folder is used and never overwritten. Earlier takes that still fit are kept, and where
  /// all stands as it should, nothing is done. An earlier audiobook stands until the new one is whole. Cancelling the task
  /// ends the work; the next render goes on.
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
    let material = try Material(input)
    let production = try Production(of: material, folder: options.folder)
    try production.make()
    let lock = try ProductionLock(production)
    production.clearTemporaries()
    let summary = try await render(material, production, options: options, progress: progress)
    lock.release()
    return summary
  }

  private func render(
    _ material: Material, _ production: Production, options: RenderOptions,
    progress: @escaping @Sendable (RenderProgress) -> Void
  ) async throws -> RenderSummary {
    var stages = StageTimes(logger: logger)
    var ledger = options.fresh ? Ledger.startingOver(production.ledger) : try Ledger.read(production.ledger)
    let coverFile = CoverFile(production: production)
    var options = options
    options.metadata.cover = options.metadata.cover ?? coverFile.handmade(ledger)
    let plan = OutputPlan(options, base: production.base(of: options.chapters))
    let metadata = try MetadataSettlement(options.metadata)
    let ffmpeg = try await plan.findTools()
    try ledger.admit(material, to: production)
    let shelf = OutputShelf(production: production, overwriting: options.fresh)
    try shelf.check(plan.fileNames, ledger: ledger)
    let edits = options.fresh ? .none : try HandEdits(in: production, ledger: ledger)
    let pool = speakers(
      takes: production.takes, archive: TakeArchive(of: production), jobs: options.jobs)
    var fingerprint = Fingerprint(programs: installation, engine: try await pool.engine())
    fingerprint.add(material, edits: edits, options: options, in: production)
    let apartFromSeries = fingerprint
    fingerprint.add(series: options.casting.series)
    let earlier = options.chapters == nil ? Record.read(production) : nil
    var due = plan.formats
    if let earlier, !options.force, !options.fresh, earlier.fingerprint == fingerprint.hex,
      earlier.stands(in: production, store: pool.store, withLines: options.keepsLines)
    {
      due.removeAll { earlier.holds($0, key: plan.key($0, fingerprint: fingerprint.hex), in: production) }
      if due.isEmpty {
        var summary = earlier.summary
        summary.add(plan, earlier, in: production)
        summary.isUnchanged = true
        return summary
      }
    }

    stages.end("looking what stands")
    let bank = try voices()
    let castFile = try CastFile(
      named: options.casting.file, standing: material.source == nil ? production.cast.ifPresent : edits.cast,
      isHandmade: edits.cast != nil)
    let settled = try ScriptSettlement(
      material, edits: edits, cast: castFile, bank: bank, production: production, origin: ledger.origin,
      options: options.reading)
    stages.end("reading and attribution")
    let casting = try CastSettlement(
      settled.script, request: options.casting.request, sheet: settled.sheet, from: castFile,
      series: options.casting.series.map { try SeriesFile($0, isKept: true) },
      earlier: options.fresh ? nil : earlierCast(production), bank: bank)
    // The series has this book's characters now.
    fingerprint = apartFromSeries
    fingerprint.add(series: options.casting.series)
    let coverNotes = [settled.coverNote].compactMap { options.metadata.cover == nil ? $0 : nil }
    for note in settled.notes + coverNotes + casting.notes { progress(.note(note)) }
    if let chapters = options.chapters, chapters.upperBound > settled.script.chapters.count {
      throw ProductionError.noChapter(chapters, there: settled.script.chapters.count)
    }
    if let source = material.source { ledger.origin = Ledger.Origin(path: source.path, sha256: source.sha256) }
    try write(settled, casting.casting, bank: bank, to: production, sparing: edits, ledger: &ledger)
    if let cover = settled.cover, options.metadata.cover == nil { try coverFile.keep(cover, ledger: &ledger) }

    let details = metadata.metadata(
      of: settled.script, slug: production.slug, cover: settled.cover ?? coverFile.standing)
    let selected = Selection(settled.script, chapters: options.chapters)
    try RoomNeeded(selected, formats: due, options: options.outputs, speaking: earlier == nil)
      .check(production.folder)
    stages.end("casting, script and cast")
    var recital = Recital(
      script: settled.script, cast: casting.casting.cast, bank: bank, pool: pool, loudness: options.loudness)
    recital.lexicon = try LexiconSettlement.sheet(
      for: settled.script, files: [production.lexicon.ifPresent, options.casting.lexicon].compactMap(\.self))
    let leftOut = recital.bareTags.count
    if leftOut > 0 { progress(.note("\(leftOut) tags are left out, where the voice tells who speaks")) }
    let stitching = Stitching(
      recital: recital, production: production, chapters: options.chapters, force: options.force,
      output: due.contains(.wav) && !options.outputs.perChapter
        ? OutputFormat.wav.place(plan.base).name : nil,
      keepsLines: options.keepsLines,
      needsLines: options.outputs.perChapter || due.contains { $0 != .wav },
      needsWords: due.contains(where: \.needsWords),
      credits: options.outputs.profile == .acx && options.chapters == nil
        ? Credits(details, script: settled.script) : nil)
    let (recording, files, timeline) = try await stitching.perform(ledger: &ledger, stages: &stages, progress: progress)
    defer { try? FileManager.default.removeItem(at: production.stitched) }
    try stitching.clear(recording)
    stages.end("finishing the folder")
    stages.endWorkers()
    var record = Record(
      fingerprint: fingerprint.hex,
      summary: RenderSummary(
        recording, of: stitching.selection, cast: casting.casting.cast, bank: bank, missing: settled.missing),
      lines: Record.Lines(all: files), hasLines: options.keepsLines,
      outputs: earlier?.outputs ?? [:])

    func note(_ format: OutputFormat, _ files: [String: String]) throws {
      record.outputs[format.rawValue] = Record.Output(
        key: plan.key(format, fingerprint: fingerprint.hex), files: files)
      if options.chapters == nil { try record.write(to: production) }
    }
    if let output = stitching.output { try note(.wav, [output: FileStamp.of(stitching.wave) ?? ""]) }
    let run = OutputRun(
      plan: plan,
      publication: Publication(
        script: settled.script, timeline: timeline, slug: plan.base,
        metadata: metadata.metadata(
          of: settled.script, slug: production.slug, cover: settled.cover ?? coverFile.standing)),
      wave: StitchedWave(file: stitching.wave, rate: timeline.rate, samples: timeline.samples),
      isWhole: options.chapters == nil, ffmpeg: ffmpeg, production: production, shelf: shelf, jobs: pool.jobs,
      logger: logger)
    try await run.make(
      due, ledger: &ledger, earlier: { earlier?.outputs[$0.rawValue]?.files.keys.sorted() ?? [] }, progress: progress,
      made: note)
    var summary = record.summary
    summary.add(plan, record, in: production)
    return summary
  }

  /// The cast of the folder's last render.
  private func earlierCast(_ production: Production) -> EarlierCast? {
    (try? FileContent.read(production.cast)).map { EarlierCast(String(decoding: $0, as: UTF8.self)) }
  }

  /// Writes the files that a person may edit, but for those that one did.
  private func write(
    _ settled: ScriptSettlement, _ casting: Casting, bank: VoiceBank, to production: Production,
    sparing edits: HandEdits,
    ledger: inout Ledger
  ) throws {
    var files = [
      (production.scriptJSON.lastPathComponent, ScriptFormat.json.write(settled.script)),
      (production.scriptFountain.lastPathComponent, ScriptFormat.fountain.write(settled.script)),
      (production.cast.lastPathComponent, CastWriter.text(of: casting, bank: bank)),
    ]
    if let text = settled.extractedText { files.append((production.manuscript.lastPathComponent, text)) }
    try ProductionFiles(production: production, handmade: edits.files).write(files, ledger: &ledger)
  }

  /// The workers that speak, and where their takes go.
  func speakers(takes: URL, archive: TakeArchive? = nil, jobs: Int?) -> SpeakerPool {
    SpeakerPool(
      worker: installation.speaker.path, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      store: TakeStore(folder: takes.path, archive: archive), logger: logger)
  }
}

extension TakeArchive {
  /// The archive of a production; nil where its takes are in their folder.
  fileprivate init?(of production: Production) {
    let audiobook = production.folder.appending(path: OutputFormat.wav.place(production.slug).name)
    self.init(
      file: production.archive.path, audiobook: audiobook.path, firstSample: WaveWriter.firstSample)
  }
}

extension URL {
  /// The file itself where it is there.
  fileprivate var ifPresent: URL? { FileManager.default.fileExists(atPath: path) ? self : nil }
}

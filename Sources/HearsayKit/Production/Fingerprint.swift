import Foundation
import HearsayAudiobook
import HearsayScript
import HearsaySpeakerProtocol

/// Everything that decides what a whole render gives, as one hash: the programs, the voices, the manuscript, the edits
/// made by hand, the options.
struct Fingerprint {
  private var text = "hearsay-fingerprint 1\n"

  init(programs installation: Installation, engine: EngineInfo) {
    add("version", Hearsay.version)
    for program in [Bundle.main.executableURL, installation.speaker] {
      if let program { add(file: program) }
    }
    add("engine", "\(engine.version) \(engine.dataPath) \(engine.sampleRate)")
    for folder in [installation.voices, installation.voices.appending(path: "espeak-ng")] {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      for name in files.sorted() where folder != installation.voices || name.hasSuffix(".yaml") {
        add(file: folder.appending(path: name))
      }
    }
  }

  /// Adds what a render is asked to do.
  mutating func add(
    _ material: Material, edits: HandEdits, options: RenderOptions, in production: Production
  ) {
    if let source = material.source {
      add("source", "\(source.name) \(source.sha256)")
    } else {
      for name in Production.editable { add(file: production.folder.appending(path: name)) }
    }
    for name in edits.files.sorted() {
      add("edited", name)
      add(file: production.folder.appending(path: name))
    }
    let recordings = RecordingsFolder(folder: production.recordings)
    for name in recordings.files {
      add("recording", name)
      add(file: recordings.folder.appending(path: name))
    }
    if let cast = options.casting.file { add(file: cast) }
    for lexicon in [production.lexicon, options.casting.lexicon].compactMap(\.self) { add(file: lexicon) }
    add("casting", "\(options.casting.request)")
    add("reading", "\(options.reading)")
    add("loudness", "\(options.loudness) \(options.outputs.profile.rawValue)")
    // What the credits name is spoken.
    if options.outputs.profile == .acx { add("credits", "\(options.metadata)") }
  }

  /// Adds the cast that is kept over several books.
  mutating func add(series: URL?) {
    if let series { add(file: series) }
  }

  /// The hash, in hexadecimal.
  var hex: String { ContentHash.hex(of: Array(text.utf8)) }

  private mutating func add(_ name: String, _ value: String) { text += "\(name) \(value)\n" }

  private mutating func add(file: URL) {
    let bytes = FileManager.default.contents(atPath: file.path) ?? Data()
    add(file.lastPathComponent, ContentHash.hex(of: bytes))
  }
}

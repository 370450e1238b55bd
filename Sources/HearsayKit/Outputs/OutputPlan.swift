import Foundation
import HearsayPublishing
import HearsayScript

/// What a render is to give: the formats, and what each is a function of.
struct OutputPlan {
  /// The formats in the order in which they were asked for, each once.
  let formats: [OutputFormat]
  /// The work's name in file names.
  let base: String
  /// How finely text follows the voice.
  let granularity: Granularity
  /// What every format depends on besides the sound, as text.
  private let details: String

  init(_ options: RenderOptions, base: String) {
    self.base = base
    granularity = options.granularity
    var formats: [OutputFormat] = []
    for format in options.formats where !formats.contains(format) { formats.append(format) }
    self.formats = formats
    var metadata = options.metadata
    let cover = metadata.cover.flatMap { FileManager.default.contents(atPath: $0.path) } ?? Data()
    metadata.cover = nil
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] ?? ""
    details = "\(metadata)\n\(ContentHash.hex(of: cover))\n\(epoch)"
  }

  /// A hash of everything that decides what a format's files hold.
  /// - Parameter fingerprint: what the sound is a function of.
  func key(_ format: OutputFormat, fingerprint: String) -> String {
    // The WAV says nothing of the book but its chapters.
    let details = (format == .wav ? "" : details) + (format.needsWords ? "\n\(granularity)" : "")
    return ContentHash.hex(of: Array("\(format.rawValue)\n\(fingerprint)\n\(base)\n\(details)".utf8))
  }

  /// The names that can be told before the work is done: those of the formats that are one file.
  var fileNames: [String] {
    formats.compactMap { format in
      guard case .file(let name) = format.place(base) else { return nil }
      return name
    }
  }
}

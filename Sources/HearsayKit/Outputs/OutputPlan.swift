import Foundation
import HearsayAudiobook
import HearsayScript

/// What a render is to give: the formats, and what each is a function of.
struct OutputPlan {
  /// The formats in the order in which they were asked for, each once.
  let formats: [OutputFormat]
  /// The work's name in file names.
  let base: String
  /// How the files are to be.
  let options: OutputOptions
  /// What every format depends on besides the sound, as text.
  private let details: String

  init(_ options: RenderOptions, base: String) {
    self.base = base
    self.options = options.outputs
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
    var details = format == .wav && !options.perChapter ? "" : details
    details += format.isAudio ? "\n\(options.perChapter) \(options.quality)" : "\n\(options)"
    if format == .readalong { details += "\n\(audio)" }
    return ContentHash.hex(of: Array("\(format.rawValue)\n\(fingerprint)\n\(base)\n\(details)".utf8))
  }

  /// The formats of the whole book's sound, those first that take little room and that browsers play to the sample.
  var audio: [OutputFormat] {
    options.perChapter ? [] : [.m4b, .mp3, .opus, .flac, .wav].filter(formats.contains)
  }

  /// The names that can be told before the work is done: those of the formats that are one file.
  var fileNames: [String] {
    formats.compactMap { format in
      guard case .file(let name) = format.place(base, perChapter: options.perChapter) else { return nil }
      return name
    }
  }

  /// Finds what the formats need, and sees to it that it can do what they want of it.
  /// - Returns: ffmpeg, where one of them needs it.
  /// - Throws: `EncodingError`, which says what to install.
  func findTools() async throws -> FFmpeg? {
    let needy = formats.filter { $0.encoder != nil }
    guard !needy.isEmpty else { return nil }
    let ffmpeg = try FFmpeg.find(for: needy.map(\.rawValue).joined(separator: ", "))
    try await ffmpeg.require(encoders: needy.compactMap(\.encoder))
    return ffmpeg
  }
}

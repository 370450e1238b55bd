/// What an audiobook can be had as.
public enum OutputFormat: String, Sendable, Hashable, Codable, CaseIterable {
  /// A WAV file with a marker for each chapter.
  case wav
  /// FLAC: the WAV's samples in half the room, with chapter tags.
  case flac
  /// MP3 with ID3 chapters.
  case mp3
  /// Opus with chapter tags.
  case opus
  /// The audiobook file of Apple's and most other players: AAC with chapters.
  case m4b
  /// WebVTT captions with the speakers' names.
  case vtt
  /// SubRip captions.
  case srt
  /// Lyrics with times.
  case lrc
  /// Audacity's labels.
  case labels
  /// An EPUB 3 that reads aloud.
  case epub
  /// A web page that reads aloud.
  case readalong
  /// A W3C audiobook as a folder: `publication.json`, a page of contents, a file for each chapter.
  case manifest
  /// A W3C audiobook, packaged.
  case lpf
  /// A track for each speaker.
  case stems

  /// Where a format stands in the production folder.
  public enum Place: Sendable, Hashable {
    /// One file.
    case file(String)
    /// A folder with a file for each chapter, speaker and the like.
    case folder(String)

    /// The name of the file or folder.
    public var name: String {
      switch self {
      case .file(let name), .folder(let name): name
      }
    }
  }

  /// The formats that this version writes.
  public static let offered: [OutputFormat] = allCases

  /// Where the format stands.
  /// - Parameters:
  ///   - base: the work's name in file names: `<slug>`, or `<slug>-ch1-3` for a part.
  ///   - perChapter: whether audio is wanted as a file for each chapter.
  public func place(_ base: String, perChapter: Bool = false) -> Place {
    if perChapter, isAudio { return .folder("\(base)-\(rawValue)") }
    return switch self {
    case .wav, .flac, .mp3, .opus, .m4b, .vtt, .srt, .lrc, .epub, .lpf: .file("\(base).\(rawValue)")
    case .labels: .file("\(base).labels.txt")
    case .readalong: .file("\(base).html")
    case .manifest: .folder("\(base)-audiobook")
    case .stems: .folder("\(base)-stems")
    }
  }

  /// Whether the format is the book's sound in a container of its own.
  public var isAudio: Bool {
    switch self {
    case .wav, .flac, .mp3, .opus, .m4b: true
    case .vtt, .srt, .lrc, .labels, .epub, .readalong, .manifest, .lpf, .stems: false
    }
  }

  /// The media type of a format that browsers play.
  var mediaType: String? {
    switch self {
    case .wav: "audio/wav"
    case .flac: "audio/flac"
    case .mp3: "audio/mpeg"
    case .opus: "audio/ogg; codecs=opus"
    case .m4b: "audio/mp4"
    case .vtt, .srt, .lrc, .labels, .epub, .readalong, .manifest, .lpf, .stems: nil
    }
  }

  /// The encoder of ffmpeg's that the format needs; nil where it needs none.
  var encoder: String? {
    switch self {
    case .mp3: "libmp3lame"
    case .opus: "libopus"
    case .m4b, .epub, .manifest, .lpf: "aac"
    case .wav, .flac, .vtt, .srt, .lrc, .labels, .readalong, .stems: nil
    }
  }

  /// Whether the format tells when each word is heard.
  var needsWords: Bool {
    switch self {
    case .vtt, .srt, .lrc, .labels, .epub, .readalong, .manifest, .lpf: true
    case .wav, .flac, .mp3, .opus, .m4b, .stems: false
    }
  }
}

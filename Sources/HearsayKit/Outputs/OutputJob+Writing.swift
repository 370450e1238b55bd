import HearsayAudiobook
import HearsayPublishing

extension OutputJob {
  /// Writes the format: the one place that knows what writes what.
  func write() async throws {
    switch format {
    // The stitched file is the WAV: it has its name already.
    case .wav: break
    case .flac, .mp3, .opus, .m4b, .vtt, .srt, .lrc, .labels, .epub, .readalong, .manifest, .lpf, .stems:
      throw OutputError.notOffered(format)
    }
  }
}

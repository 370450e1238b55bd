import HearsayAudiobook
import HearsayPublishing

extension OutputJob {
  /// Writes the format: the one place that knows what writes what.
  func write() async throws {
    switch format {
    case .wav, .flac, .mp3, .opus, .m4b: try await writeAudio()
    case .vtt, .srt, .lrc, .labels, .epub, .readalong, .manifest, .lpf, .stems: try await writePublication()
    }
  }
}

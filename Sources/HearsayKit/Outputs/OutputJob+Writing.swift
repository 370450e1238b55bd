import Foundation
import HearsayAudiobook
import HearsayPublishing

extension OutputJob {
  /// Writes the format: the one place that knows what writes what.
  func write() async throws {
    switch format {
    // The stitched file is the WAV: it has its name already.
    case .wav: break
    case .vtt: try write(.vtt)
    case .srt: try write(.srt)
    case .lrc: try write(.lrc)
    case .labels: try write(.labels)
    case .flac, .mp3, .opus, .m4b, .epub, .readalong, .manifest, .lpf, .stems:
      throw OutputError.notOffered(format)
    }
  }

  private func write(_ captions: CaptionFormat) throws {
    try AtomicFile.write(Data(captions.text(of: publication, granularity: granularity).utf8), to: file)
  }
}

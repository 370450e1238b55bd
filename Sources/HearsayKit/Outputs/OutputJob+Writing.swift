import Foundation
import HearsayAudiobook
import HearsayPublishing

extension OutputJob {
  /// Writes the format: the one place that knows what writes what.
  func write() async throws {
    switch format {
    case .wav, .flac, .mp3, .opus, .m4b: try await writeAudio()
    case .vtt: try write(.vtt)
    case .srt: try write(.srt)
    case .lrc: try write(.lrc)
    case .labels: try write(.labels)
    case .epub, .readalong, .manifest, .lpf, .stems:
      throw OutputError.notOffered(format)
    }
  }

  private func write(_ captions: CaptionFormat) throws {
    try AtomicFile.write(Data(captions.text(of: publication, granularity: granularity).utf8), to: file)
  }
}

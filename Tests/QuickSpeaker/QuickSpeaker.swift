import Foundation
import HearsaySpeakerProtocol

/// A worker that answers at once, with takes of silence: for what matters with very many lines, not with speech.
@main
struct QuickSpeaker {
  static func main() throws {
    let rate = 22_050
    let info = EngineInfo(version: "quick", sampleRate: rate, dataPath: "/nowhere")
    answer(.ready(info))
    var frames = FrameReader()
    while true {
      let bytes = FileHandle.standardInput.availableData
      guard !bytes.isEmpty else { return }
      frames.append(bytes)
      while let message = try frames.next() {
        let request = try SpeakRequest(message: message)
        let paths = TakePaths(stem: request.stem)
        // A length that no one takes for a dropped tail; the samples are a hole in the file, which takes no room.
        let samples = max(1, request.text.count * 1000 * 175 / request.voice.rate)
        try write(WaveHeader(sampleRate: rate, samples: samples).bytes, to: paths.audio, hole: samples * 2)
        try write(TakeWords(samples: samples, events: []).fileContent, to: paths.words)
        let report = SpokenReport(samples: samples, events: 1, lastEvent: request.text.count - 1)
        answer(.spoken(id: request.id, report))
      }
    }
  }

  private static func answer(_ answer: SpeakerAnswer) {
    FileHandle.standardOutput.write(Data(Frame.bytes(of: answer.message)))
  }

  private static func write(_ bytes: [UInt8], to path: String, hole: Int = 0) throws {
    try Data(bytes).write(to: URL(filePath: path))
    if hole > 0, truncate(path, off_t(bytes.count + hole)) != 0 { throw CocoaError(.fileWriteUnknown) }
  }
}

import Foundation
import HearsaySpeakerProtocol

/// A worker that answers at once, with takes of a single sample: for what matters with very many lines, not with speech.
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
        try write(WaveHeader(sampleRate: rate, samples: 1).bytes + [0, 0], to: paths.audio)
        try write(TakeWords(samples: 1, events: []).fileContent, to: paths.words)
        // A length that no one takes for a dropped tail.
        let samples = 2000 * request.text.count
        let report = SpokenReport(samples: samples, events: 1, lastEvent: request.text.count - 1)
        answer(.spoken(id: request.id, report))
      }
    }
  }

  private static func answer(_ answer: SpeakerAnswer) {
    FileHandle.standardOutput.write(Data(Frame.bytes(of: answer.message)))
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }
}

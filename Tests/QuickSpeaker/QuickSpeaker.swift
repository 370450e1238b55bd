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
        // A length that no one takes for a dropped tail; silence takes no room on the disk.
        let samples = max(1, request.text.count * 1000 * 175 / request.voice.rate)
        var writer = try TakeWriter(to: TakePath(stem: request.stem), sampleRate: rate)
        try writer.write(silence: samples)
        try writer.finish(TakeWords(samples: samples, events: []))
        let report = SpokenReport(samples: samples, events: 1, lastEvent: request.text.count - 1)
        answer(.spoken(id: request.id, report))
      }
    }
  }

  private static func answer(_ answer: SpeakerAnswer) {
    FileHandle.standardOutput.write(Data(Frame.bytes(of: answer.message)))
  }
}

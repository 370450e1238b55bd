import HearsaySpeakerProtocol
import Subprocess

/// Requests to a worker and its answers, as frames on its pipes.
struct WorkerConversation {
  let writer: StandardInputWriter
  var output: SubprocessOutputSequence.Iterator
  private var reader = FrameReader()

  init(writer: StandardInputWriter, output: SubprocessOutputSequence.Iterator) {
    self.writer = writer
    self.output = output
  }

  /// Sends requests; false where the worker no longer takes them.
  func say(_ requests: [SpeakRequest]) async throws -> Bool {
    guard !requests.isEmpty else { return true }
    let bytes = requests.flatMap { Frame.bytes(of: $0.message) }
    do {
      // What is written to a pipe that nobody reads is counted, not thrown.
      return try await writer.write(bytes) == bytes.count
    } catch {
      try Task.checkCancellation()
      return false
    }
  }

  /// The next answer; nil where the worker ended or can't be understood.
  mutating func hear() async throws -> SpeakerAnswer? {
    do {
      while true {
        if let message = try reader.next() { return try SpeakerAnswer(message: message) }
        guard let buffer = try await output.next() else { return nil }
        buffer.withUnsafeBytes { reader.append($0) }
      }
    } catch {
      try Task.checkCancellation()
      return nil
    }
  }
}

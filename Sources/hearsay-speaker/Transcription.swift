import HearsayEngine
import HearsaySpeakerProtocol

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a text a line and writes its phonemes a line, empty where the engine fails, until standard input ends.
///
/// Each line is taken by a process of its own, so a line that crashes the engine costs that line alone.
enum Transcription {
  /// Works to the end of the input, and gives the exit status.
  static func run(voice: String, dataPath: String?) -> Int32 {
    do throws(EngineError) {
      let engine = try Engine(dataPath: dataPath)
      var rest: [UInt8] = []
      while let arrived = Pipe.read(from: STDIN_FILENO), !arrived.isEmpty {
        rest += arrived
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
          let line = Array(rest[..<end])
          rest.removeSubrange(...end)
          guard transcribe(line, engine, voice) else { return 1 }
        }
      }
      return 0
    } catch {
      _ = write(error.description + "\n", to: STDERR_FILENO)
      return 1
    }
  }

  private static func transcribe(_ line: [UInt8], _ engine: Engine, _ voice: String) -> Bool {
    let ending = Isolation.run {
      guard let phonemes = try? engine.phonemes(of: line, in: voice) else { return 1 }
      return write(phonemes + "\n", to: STDOUT_FILENO) ? 0 : 1
    }
    return ending == .exited(0) ? true : write("\n", to: STDOUT_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    Array(text.utf8).withUnsafeBytes { Pipe.write($0, to: descriptor) } == 0
  }
}

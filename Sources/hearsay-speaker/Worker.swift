import HearsayEngine
import HearsaySpeakerProtocol

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a request, has it spoken, answers; and again until standard input ends.
enum Worker {
  /// Works to the end of the input, and gives the exit status.
  static func run(dataPath: String?) -> Int32 {
    // Ctrl-C reaches the whole group of processes; the command decides when its workers end, by closing the pipe.
    signal(SIGINT, SIG_IGN)
    do throws(EngineError) {
      let engine = try Engine(dataPath: dataPath)
      guard let page = SharedPage() else {
        _ = answer(.unable("no memory for the worker"))
        return 1
      }
      guard answer(.ready(engine.info)) else { return 0 }
      return serve(Booth(engine: engine, page: page))
    } catch {
      _ = answer(.unable(error.description))
      return 1
    }
  }

  private static func serve(_ booth: borrowing Booth) -> Int32 {
    var reader = FrameReader()
    while let arrived = Pipe.read(from: STDIN_FILENO), !arrived.isEmpty {
      reader.append(arrived)
      var requests: [SpeakRequest] = []
      do throws(ProtocolError) {
        while let message = try reader.next() {
          do throws(ProtocolError) {
            requests.append(try SpeakRequest(message: message))
          } catch {
            guard answer(.misread(error.description)) else { return 0 }
          }
        }
      } catch {
        _ = answer(.misread(error.description))
        return 2
      }
      guard booth.speak(requests, answer) else { return 0 }
    }
    return reader.isInsideFrame ? 2 : 0
  }

  /// Whether anyone is still there to hear it.
  private static func answer(_ answer: SpeakerAnswer) -> Bool {
    Frame.bytes(of: answer.message).withUnsafeBytes { Pipe.write($0, to: STDOUT_FILENO) } == 0
  }
}

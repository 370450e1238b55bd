import Foundation
import Subprocess

/// Messages of the DevTools protocol: JSON that ends in a NUL.
struct DevToolsPipe {
  /// The browser ended, or refused a command.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let writer: StandardInputWriter
  private var output: SubprocessOutputSequence.Iterator
  private var bytes: [UInt8] = []
  /// How far there is known to be no NUL.
  private var searched = 0
  private var number = 0
  /// What the browser told without being asked, since it was last read.
  var events: [[String: Any]] = []

  init(_ writer: StandardInputWriter, _ output: SubprocessOutputSequence.Iterator) {
    self.writer = writer
    self.output = output
  }

  /// Gives a command and waits for its result.
  mutating func call(_ method: String, _ parameters: [String: Any], session: String?) async throws -> [String: Any] {
    number += 1
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    _ = try await writer.write([UInt8](JSONSerialization.data(withJSONObject: message)) + [0])
    while true {
      let answer = try await hear()
      guard let id = answer["id"] as? Int else {
        events.append(answer)
        continue
      }
      guard id == number else { continue }
      if let error = answer["error"] as? [String: Any] { throw Failure(description: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  private mutating func hear() async throws -> [String: Any] {
    while true {
      if let end = bytes[searched...].firstIndex(of: 0) {
        let message = try JSONSerialization.jsonObject(with: Data(bytes[..<end]))
        bytes.removeSubrange(...end)
        searched = 0
        return message as? [String: Any] ?? [:]
      }
      searched = bytes.count
      guard let more = try await output.next() else { throw Failure(description: "the browser ended") }
      more.withUnsafeBytes { bytes += $0 }
    }
  }
}

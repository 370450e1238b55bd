import Foundation
import HearsayAudiobook

/// Writes a result to a file that the user named, whole or not at all; `-` is standard output.
enum OutputFile {
  /// The file can't be written.
  struct Failure: Error, CustomStringConvertible {
    let file: String
    let why: String
    var description: String { "\(file): cannot be written: \(why)" }
  }

  /// Writes text.
  /// - Throws: ``Failure``, or ``ClosedPipe``.
  static func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  /// Writes bytes.
  /// - Throws: ``Failure``, or ``ClosedPipe``.
  static func write(_ bytes: Data, to path: String) throws {
    guard path != "-" else { return try Terminal.write(bytes) }
    let file = URL(filePath: path)
    let isPlain = !FileManager.default.fileExists(atPath: path) || isRegular(path)
    do { try bytes.write(to: file, options: isPlain ? .atomic : []) } catch {
      throw Failure(file: path, why: error.systemReason)
    }
  }

  /// Only a plain file can be replaced by another; into a device or a pipe is written.
  private static func isRegular(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }
}

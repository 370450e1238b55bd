import Foundation
import HearsayScript

/// Reads a script from a file.
enum ScriptFile {
  /// What a file says, in the format that its name or first line tells.
  /// - Throws: ``InputError``, ``ScriptError``.
  static func read(_ file: URL) throws -> ScriptReading {
    let bytes = try FileContent.read(file)
    guard let format = ScriptFormat.detect(fileName: file.lastPathComponent, content: bytes) else {
      throw ScriptError(file: file.relativePath, expected: "a script (.json, .fountain)", found: file.lastPathComponent)
    }
    return try format.read(bytes, file: file.relativePath)
  }
}

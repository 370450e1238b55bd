import Foundation
import HearsayAudiobook

/// Writes a small file whole or not at all.
enum AtomicFile {
  /// Writes the bytes under a temporary name in the same folder, then gives the file its name.
  /// - Throws: ``ProductionError/cannotWrite(file:why:)``.
  static func write(_ bytes: Data, to file: URL) throws {
    let temporary = file.deletingLastPathComponent().appending(path: ".\(file.lastPathComponent).part")
    do {
      try bytes.write(to: temporary)
      guard rename(temporary.path, file.path) == 0 else {
        throw CocoaError(.fileWriteUnknown, userInfo: [NSLocalizedDescriptionKey: String(cString: strerror(errno))])
      }
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      throw ProductionError.cannotWrite(file: file.path, why: error.systemReason)
    }
  }
}

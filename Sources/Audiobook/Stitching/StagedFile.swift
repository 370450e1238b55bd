import Foundation

/// A finished audio file that waits under its temporary name.
public struct StagedFile: ~Copyable {
  /// The name it will have.
  public let file: URL
  /// Its size in bytes.
  public let size: Int
  /// Its length in samples.
  public let samples: Int

  /// The name it has until then.
  public let temporary: URL

  /// A file that was never published is removed.
  deinit { try? FileManager.default.removeItem(at: temporary) }

  /// Gives the file its final name, in place of an earlier one.
  /// - Throws: ``AudiobookError/cannotWrite(file:why:)``.
  public consuming func publish() throws {
    guard rename(temporary.path, file.path) == 0 else {
      throw AudiobookError.cannotWrite(file: file.path, why: String(cString: strerror(errno)))
    }
  }
}

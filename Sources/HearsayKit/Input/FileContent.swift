import Foundation
import HearsayAudiobook

/// Reads a file whole, within a limit.
enum FileContent {
  /// The largest file that is read, in bytes: a hundred long novels.
  static let limit = 256 << 20

  /// The bytes of a file.
  /// - Throws: ``InputError``.
  static func read(_ file: URL) throws -> [UInt8] {
    let attributes: [FileAttributeKey: Any]
    do { attributes = try FileManager.default.attributesOfItem(atPath: file.resolvingSymlinksInPath().path) } catch {
      throw InputError.missing(file: file.relativePath)
    }
    if attributes[.type] as? FileAttributeType == .typeDirectory {
      throw InputError.unreadable(file: file.relativePath, why: "it is a folder")
    }
    if let size = attributes[.size] as? Int, size > limit {
      throw InputError.tooLarge(file: file.relativePath, bytes: size, limit: limit)
    }
    do {
      // A device or a pipe has no size: no more than the limit is taken from it.
      let handle = try FileHandle(forReadingFrom: file)
      defer { try? handle.close() }
      let bytes = [UInt8](try handle.read(upToCount: limit + 1) ?? Data())
      guard bytes.count <= limit else {
        throw InputError.tooLarge(file: file.relativePath, bytes: bytes.count, limit: limit)
      }
      return bytes
    } catch let error as InputError { throw error } catch {
      throw InputError.unreadable(file: file.relativePath, why: error.systemReason)
    }
  }
}

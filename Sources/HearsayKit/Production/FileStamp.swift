import Foundation
import HearsayScript

/// What tells a file that Hearsay wrote from one that a hand made: its size, and for a small file its hash as well. To hash a
/// book of a gigabyte on each run would take longer than finding out that there is nothing to do.
enum FileStamp {
  /// The largest file that is hashed, in bytes.
  private static let mostHashed = 4 << 20

  /// The stamp of a file; nil where there is none.
  static func of(_ file: URL) -> String? {
    guard let size = try? FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int else { return nil }
    guard size <= mostHashed, let bytes = try? Data(contentsOf: file) else { return "\(size)" }
    return "\(size) \(ContentHash.hex(of: bytes))"
  }
}

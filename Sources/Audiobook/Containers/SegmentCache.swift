import Foundation
import HearsayScript

/// Pieces of encoded audio from earlier runs, each under a hash of its samples and of how it was encoded.
public struct SegmentCache: Sendable {
  /// Where they are; it is made when the first comes.
  public let folder: URL

  /// Names a folder.
  public init(folder: URL) { self.folder = folder }

  private static let ending = ".aac"

  /// What a piece is known by.
  static func key(_ samples: Data, form: String) -> String {
    ContentHash.hex(of: Array("\(form)\n\(ContentHash.hex(of: samples))".utf8))
  }

  func file(_ key: String) -> URL { folder.appending(path: key + Self.ending) }

  /// A piece that stands here whole; nil where there is none.
  func piece(_ key: String) -> Data? {
    guard let bytes = FileManager.default.contents(atPath: file(key).path), !bytes.isEmpty,
      ADTS.frames(of: bytes) != nil
    else { return nil }
    return bytes
  }

  func keep(_ bytes: Data, as key: String) throws {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let temporary = folder.appending(path: key + ".part")
      try bytes.write(to: temporary)
      guard rename(temporary.path, file(key).path) == 0 else {
        throw CocoaError(.fileWriteUnknown, userInfo: [NSLocalizedDescriptionKey: String(cString: strerror(errno))])
      }
    } catch { throw AudiobookError.cannotWrite(file: file(key).path, why: error.systemReason) }
  }

  /// Removes the pieces that are not among those given, and what an ended run left unfinished.
  func clear(keeping keys: Set<String>) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
      let stem = name.prefix(64)
      let isOurs =
        stem.utf8.count == 64 && stem.allSatisfy(\.isHexDigit) && ["aac", "part"].contains(name.dropFirst(65))
      if isOurs, !keys.contains(String(stem)) || name.hasSuffix(".part") {
        try? FileManager.default.removeItem(at: folder.appending(path: name))
      }
    }
  }
}

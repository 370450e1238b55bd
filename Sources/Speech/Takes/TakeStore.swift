import Foundation
import HearsaySpeakerProtocol

/// The folder of takes: each under the hash of what made it, as `ab/abcdef….wav` and `ab/abcdef….words`.
///
/// A take is written under another name and renamed, so what stands under its name is whole, unless a disk or a hand
/// damaged it; a damaged one is made again.
public struct TakeStore: Sendable {
  /// The folder's path.
  public let folder: String
  /// An audiobook that takes can be cut out of where the folder does not have them.
  public var archive: TakeArchive?

  /// Names a folder; it is made when the first take is.
  public init(folder: String, archive: TakeArchive? = nil) {
    self.folder = folder
    self.archive = archive
  }

  /// The names of a take's files.
  public func paths(for key: TakeKey) -> TakePaths { TakePaths(stem: "\(folder)/\(key.hex.prefix(2))/\(key.hex)") }

  /// The words' times of a take that stands here whole, or nil.
  public func words(of key: TakeKey) -> TakeWords? {
    let paths = paths(for: key)
    guard let content = FileManager.default.contents(atPath: paths.words),
      let words = TakeWords(fileContent: Array(content)),
      let audio = FileHandle(forReadingAtPath: paths.audio)
    else { return nil }
    defer { try? audio.close() }
    guard let head = try? audio.read(upToCount: WaveHeader.length), let header = WaveHeader(bytes: Array(head)),
      header.samples == words.samples, let length = try? audio.seekToEnd(), length == header.fileLength,
      let spoken = Self.age(of: paths.audio), let noted = Self.age(of: paths.words), spoken <= noted
    else { return nil }
    return words
  }

  /// When a file was last changed, in seconds and nanoseconds; what speaks a take writes the words last.
  private static func age(of path: String) -> Age? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      return Age(seconds: status.st_mtimespec.tv_sec, nanoseconds: status.st_mtimespec.tv_nsec)
    #else
      return Age(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    #endif
  }

  private struct Age: Comparable {
    let seconds: Int
    let nanoseconds: Int

    static func < (one: Age, other: Age) -> Bool {
      (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
    }
  }

  /// Makes the folder in which a take's files go.
  func makeFolder(for key: TakeKey) throws(SpeechError) {
    let path = "\(folder)/\(key.hex.prefix(2))"
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(folder: path, reason: error.localizedDescription)
    }
  }
}

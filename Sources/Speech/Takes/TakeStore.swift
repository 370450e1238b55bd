import Foundation
import HearsaySpeakerProtocol

/// The folder of takes: each under the hash of what made it, as `ab/abcdef….wav`.
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

  /// The names of a take's file.
  public func path(for key: TakeKey) -> TakePath { TakePath(stem: "\(folder)/\(key.hex.prefix(2))/\(key.hex)") }

  /// The words' times of a take that stands here whole, or nil.
  public func words(of key: TakeKey) -> TakeWords? { tail(of: key)?.words }

  /// What stands behind the samples of a take that stands here whole, or nil.
  func tail(of key: TakeKey) -> TakeTail? { TakeReading(path: path(for: key).whole)?.tail() }

  /// Makes the folder in which a take's file goes.
  func makeFolder(for key: TakeKey) throws(SpeechError) {
    let path = "\(folder)/\(key.hex.prefix(2))"
    // Mostly it is there already, and one call tells.
    guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(folder: path, reason: error.localizedDescription)
    }
  }
}

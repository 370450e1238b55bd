import Foundation
import HearsaySpeakerProtocol

/// The folder of takes: each under the hash of what made it, as `ab/abcdef….wav` and `ab/abcdef….words`.
///
/// A take is written under another name and renamed, so what stands under its name is whole, unless a disk or a hand
/// damaged it; a damaged one is made again.
public struct TakeStore: Sendable {
  /// The folder's path.
  public let folder: String

  /// Names a folder; it is made when the first take is.
  public init(folder: String) { self.folder = folder }

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
      header.samples == words.samples, let length = try? audio.seekToEnd(), length == header.fileLength
    else { return nil }
    return words
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

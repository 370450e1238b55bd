import Foundation
import HearsaySpeakerProtocol

/// Which voices the engine has installed, as the names of files in its data.
public struct EngineVoices: Sendable, Hashable {
  /// The voices' file ids, such as `gmw/en-US`, sorted.
  public let voices: [String]
  /// The variants, such as `f3`, sorted.
  public let variants: [String]

  /// Lists the voices in the engine's data.
  public init(of engine: EngineInfo) {
    voices = Self.files(under: "\(engine.dataPath)/lang")
    variants = Self.files(under: "\(engine.dataPath)/voices/!v")
  }

  /// Whether a voice can be spoken in: a file id with an optional variant, or the absolute path of a voice's own file.
  public func contains(_ file: String) -> Bool {
    if file.hasPrefix("/") { return FileManager.default.isReadableFile(atPath: file) }
    let parts = file.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let voice = parts.first, voices.contains(voice) else { return false }
    return parts.count == 1 || variants.contains(parts[1])
  }

  private static func files(under folder: String) -> [String] {
    var files: [String] = []
    var isFolder: ObjCBool = false
    for path in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? []
    where FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder) && !isFolder.boolValue {
      files.append(path)
    }
    return files.sorted()
  }
}

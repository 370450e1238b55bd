import Foundation
import HearsayScript

/// The hashes of the voice files of our own, each read once.
struct VoiceContents {
  private var hashes: [String: String] = [:]

  /// The hash of the file's content; nil for a voice of the engine's.
  mutating func content(of voice: String) throws(SpeechError) -> String? {
    guard voice.hasPrefix("/") else { return nil }
    if let hash = hashes[voice] { return hash }
    guard let content = FileManager.default.contents(atPath: voice) else { throw .voiceFileUnreadable(path: voice) }
    let hash = ContentHash.hex(of: content)
    hashes[voice] = hash
    return hash
  }
}

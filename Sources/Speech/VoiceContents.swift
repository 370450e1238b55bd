import Foundation
import HearsayScript
import HearsaySpeakerProtocol

/// The hashes of the voice files of our own and of the programs that speak for others, each read once.
struct VoiceContents {
  private var hashes: [String: String] = [:]

  /// The hash of what a voice is made by, its own file or its own program; nil for a voice of the engine's.
  mutating func content(of voice: SpeakingVoice) throws(SpeechError) -> String? {
    guard let program = voice.command.first else {
      return voice.file.hasPrefix("/") ? try hash(of: voice.file) : nil
    }
    guard let path = CommandTemplate(voice.command).program else {
      throw .programMissing(program, voice: voice.file)
    }
    return try hash(of: path)
  }

  private mutating func hash(of path: String) throws(SpeechError) -> String {
    if let hash = hashes[path] { return hash }
    guard let content = FileManager.default.contents(atPath: path) else { throw .voiceFileUnreadable(path: path) }
    let hash = ContentHash.hex(of: content)
    hashes[path] = hash
    return hash
  }
}

import Foundation

/// A chapter of an EPUB: where its parts stand, and how long it lasts.
struct EPUBChapter {
  let number: Int
  /// What it is called in the contents.
  let name: String
  let track: AudioTrack
  /// How long its overlay lasts, in milliseconds; 0 where nothing in it is spoken.
  let duration: Int

  private var stem: String {
    let digits = String(number)
    return "chapter-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
  var page: String { "text/\(stem).xhtml" }
  var overlay: String { "overlay/\(stem).smil" }
  var audio: String { "audio/\(stem).\(track.file.pathExtension)" }
  var isSpoken: Bool { duration > 0 }
}

import Foundation
import HearsayAudiobook
import HearsayScript

/// How much of a disk a render needs, reckoned before it starts.
struct RoomNeeded {
  /// The bytes.
  let bytes: Int

  /// Reckons from the length of what is to be read. Speech of 170 words a minute says some 15 letters a second; the lines'
  /// files are the takes themselves, and the stitched book is as large again.
  init(_ lines: some Sequence<NumberedLine>, formats: [OutputFormat], options: OutputOptions, speaking: Bool) {
    let seconds = lines.reduce(0) { $0 + $1.line.text.utf8.count } / 15
    let others = formats.reduce(0) { $0 + $1.bytesPerSecond(options) }
    bytes = seconds * ((speaking ? 2 : 1) * OutputFormat.plain + others)
  }

  /// Sees whether the disk that a folder is on has that much room.
  /// - Throws: ``ProductionError/noRoom(folder:needed:free:)``.
  func check(_ folder: URL) throws {
    var disk = statvfs()
    guard statvfs(folder.path, &disk) == 0 else { return }
    let free = Int(disk.f_bavail) * Int(disk.f_frsize)
    guard free >= bytes else { throw ProductionError.noRoom(folder: folder.relativePath, needed: bytes, free: free) }
  }
}

extension OutputFormat {
  /// The bytes of a second of 16-bit samples at the engine's rate.
  fileprivate static let plain = 44_100

  /// What a second of it takes besides the stitched book, and what is needed to make it.
  fileprivate func bytesPerSecond(_ options: OutputOptions) -> Int {
    // Encoded pieces are kept beside what is made of them.
    // The fast coder goes a fifth over the rate that it is asked for.
    let piece = options.quality == .best ? 9_500 : 7_500
    return switch self {
    case .wav: options.perChapter ? Self.plain : 0
    case .stems: Self.plain
    // The bare frames, and the file with tags.
    case .flac: 2 * 26_000
    case .mp3: 2 * (options.profile == .acx ? 25_000 : options.quality == .best ? 12_500 : 8_500)
    // Its rate varies: of 48 kbit/s asked for a voice of the engine takes 71.
    case .opus: options.quality == .best ? 13_000 : 9_500
    case .m4b, .manifest: 2 * piece
    case .epub, .lpf: 3 * piece
    case .vtt, .srt, .lrc, .labels, .readalong: 200
    }
  }
}

import Foundation
import HearsayScript

/// How much of a disk a render needs, reckoned before it starts.
struct RoomNeeded {
  /// The bytes.
  let bytes: Int

  /// Reckons from the length of what is to be read. Speech of 170 words a minute says some 15 letters a second; the lines'
  /// files are the takes themselves, and the stitched book is as large again.
  init(_ lines: some Sequence<NumberedLine>, formats: [OutputFormat], speaking: Bool) {
    let seconds = lines.reduce(0) { $0 + $1.line.text.utf8.count } / 15
    let plain = 44_100
    let others = formats.filter { $0 != .wav }.reduce(0) { $0 + $1.bytesPerSecond }
    bytes = seconds * ((speaking ? 2 : 1) * plain + others)
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
  /// What a second of it takes, and what is needed to make it.
  fileprivate var bytesPerSecond: Int {
    switch self {
    case .wav, .stems: 44_100
    case .flac: 2 * 22_000
    case .mp3: 8_000
    case .opus: 4_000
    case .m4b: 3 * 6_000
    case .epub, .readalong, .lpf: 16_000
    case .vtt, .srt, .lrc, .labels, .manifest: 200
    }
  }
}

import Foundation
import HearsaySpeakerProtocol

/// Tells whether a take's file is whole, and reads what it says of its words.
struct TakeReading: ~Copyable {
  private let descriptor: Int32

  /// Opens a file; nil where there is none.
  init?(path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// The tail of a take that is whole: as long as its header says, and sealed, or with samples that add up to its sum, and
  /// sealed again then.
  borrowing func tail() -> TakeTail? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, let header = read(0..<WaveHeader.length).flatMap(WaveHeader.init(bytes:)),
      header.fileLength == status.st_size, let bytes = read(header.fileLength - header.following..<header.fileLength),
      let tail = TakeTail(bytes: bytes), tail.words.samples == header.samples
    else { return nil }
    if Self.isSealed(status, for: tail.sum) { return tail }
    guard sum(of: header, with: tail.words) == tail.sum else { return nil }
    TakeWriter.seal(descriptor, for: tail.sum)
    return tail
  }

  private static func isSealed(_ status: stat, for sum: UInt64) -> Bool {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return time.tv_sec == TakeSeal.seconds(for: sum) && time.tv_nsec == 0
  }

  private borrowing func sum(of header: WaveHeader, with words: TakeWords) -> UInt64? {
    var sum = TakeSum()
    let end = WaveHeader.length + 2 * header.samples
    for start in stride(from: WaveHeader.length, to: end, by: 1 << 20) {
      guard let piece = read(start..<min(start + 1 << 20, end)) else { return nil }
      piece.withUnsafeBytes { sum.add($0) }
    }
    words.fileContent.withUnsafeBytes { sum.add($0) }
    return sum.value
  }

  /// The bytes of a range; nil where the file does not give them all.
  private borrowing func read(_ range: Range<Int>) -> [UInt8]? {
    var filled = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, initialized in
      while filled < range.count {
        let count = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, range.count - filled, off_t(range.lowerBound + filled))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        filled += count
      }
      initialized = filled
    }
    return filled == range.count ? bytes : nil
  }
}

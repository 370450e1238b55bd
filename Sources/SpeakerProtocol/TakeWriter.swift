#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a take: header, samples, ``TakeTail``; whole, or not at all.
///
/// What is written has another name until it is finished, and is gone where it is never finished.
public struct TakeWriter: ~Copyable {
  private let path: TakePath
  private let sampleRate: Int
  private var samples = 0
  private var sum = TakeSum()
  /// Negative once the file is closed.
  private var descriptor: Int32

  /// Begins a file; the folder must be there.
  public init(to path: TakePath, sampleRate: Int) throws(SystemError) {
    self.path = path
    self.sampleRate = sampleRate
    descriptor = open(path.unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemError(number: errno) }
    // The header is written in the end, when all is known.
    lseek(descriptor, off_t(WaveHeader.length), SEEK_SET)
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(path.unfinished)
  }

  /// Adds samples as they lie in memory, two bytes each: every system that espeak-ng 1.51 and Swift share is little-endian.
  public mutating func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    try check(Pipe.write(bytes, to: descriptor))
    sum.add(bytes)
    samples += bytes.count / 2
  }

  /// Adds so many samples of silence: a hole in the file, which takes no room.
  public mutating func write(silence count: Int) throws(SystemError) {
    guard lseek(descriptor, off_t(2 * count), SEEK_CUR) >= 0 else { throw SystemError(number: errno) }
    let zeros = [UInt8](repeating: 0, count: min(2 * count, 65_536))
    for start in stride(from: 0, to: 2 * count, by: 65_536) {
      zeros.prefix(2 * count - start).withUnsafeBytes { sum.add($0) }
    }
    samples += count
  }

  /// Ends the file, seals it and gives it its name.
  ///
  /// - Parameter words: The words' times; as many samples as were written.
  public consuming func finish(_ words: TakeWords) throws(SystemError) {
    words.fileContent.withUnsafeBytes { sum.add($0) }
    let tail = TakeTail(words: words, sum: sum.value)
    let end = tail.bytes
    try check(end.withUnsafeBytes { Pipe.write($0, to: descriptor) })
    let header = WaveHeader(sampleRate: sampleRate, samples: samples, following: end.count).bytes
    guard pwrite(descriptor, header, header.count, 0) == header.count else { throw SystemError(number: errno) }
    Self.seal(descriptor, for: tail.sum)
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0, rename(path.unfinished, path.whole) == 0 else {
      let number = errno
      unlink(path.unfinished)
      throw SystemError(number: number)
    }
  }

  /// Gives a file the time that ``TakeSeal`` has for its sum. Where that fails, whoever reads the take adds it up.
  public static func seal(_ descriptor: Int32, for sum: UInt64) {
    let time = timespec(tv_sec: TakeSeal.seconds(for: sum), tv_nsec: 0)
    futimens(descriptor, [time, time])
  }

  private func check(_ problem: Int32) throws(SystemError) {
    if problem != 0 { throw SystemError(number: problem) }
  }
}

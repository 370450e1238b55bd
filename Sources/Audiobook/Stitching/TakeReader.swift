import Foundation

/// Reads a take, a small PCM WAV file.
struct TakeReader: ~Copyable {
  /// How many samples it holds.
  let samples: Int
  private let descriptor: Int32
  private let file: URL

  /// Opens a take and checks its form.
  /// - Throws: ``AudiobookError/notATake(file:why:)``, ``AudiobookError/rateDiffers(file:rate:expected:)``.
  init(file: URL, expecting format: SampleFormat) throws {
    self.file = file
    descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw AudiobookError.notATake(file: file.path, why: String(cString: strerror(errno)))
    }
    do { samples = try Self.samples(in: descriptor, of: file, expecting: format) } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  private static func samples(in descriptor: Int32, of file: URL, expecting format: SampleFormat) throws -> Int {
    var header = [UInt8](repeating: 0, count: 44)
    let count = header.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
    func number(_ range: Range<Int>) -> Int { header[range].reversed().reduce(0) { $0 << 8 | Int($1) } }
    guard count == 44, header[0..<4].elementsEqual("RIFF".utf8), header[8..<16].elementsEqual("WAVEfmt ".utf8),
      header[36..<40].elementsEqual("data".utf8)
    else { throw AudiobookError.notATake(file: file.path, why: "no plain WAV header") }
    guard number(20..<22) == 1, number(22..<24) == 1, number(34..<36) == 16 else {
      throw AudiobookError.notATake(file: file.path, why: "not 16-bit PCM of one channel")
    }
    guard number(24..<28) == format.rate else {
      throw AudiobookError.rateDiffers(file: file.path, rate: number(24..<28), expected: format.rate)
    }
    return number(40..<44) / SampleFormat.bytesPerSample
  }

  /// Fills some memory with the bytes of the samples that come next.
  /// - Throws: ``AudiobookError/notATake(file:why:)`` where the file ends before that.
  func read(into memory: UnsafeMutableRawBufferPointer) throws {
    var filled = 0
    while filled < memory.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: memory[filled...])
      let count = Foundation.read(descriptor, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw AudiobookError.notATake(file: file.path, why: "it ends \(rest.count) bytes early") }
      filled += count
    }
  }
}

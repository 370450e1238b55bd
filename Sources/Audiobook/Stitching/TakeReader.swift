import Foundation

/// Reads a take, a small PCM WAV file, piece by piece.
struct TakeReader {
  /// How many bytes are read at once: even, so that no sample is split.
  private static let pieceSize = 1 << 18

  let samples: Int
  private let handle: FileHandle
  private let file: URL

  /// Opens a take and checks its form.
  /// - Throws: ``AudiobookError/notATake(file:why:)``, ``AudiobookError/rateDiffers(file:rate:expected:)``.
  init(file: URL, expecting format: SampleFormat) throws {
    self.file = file
    do { handle = try FileHandle(forReadingFrom: file) } catch {
      throw AudiobookError.notATake(file: file.path, why: error.localizedDescription)
    }
    let header = [UInt8](try handle.read(upToCount: 44) ?? Data())
    func number(_ range: Range<Int>) -> Int { header[range].reversed().reduce(0) { $0 << 8 | Int($1) } }
    guard header.count == 44, header[0..<4].elementsEqual("RIFF".utf8), header[8..<16].elementsEqual("WAVEfmt ".utf8),
      header[36..<40].elementsEqual("data".utf8)
    else { throw AudiobookError.notATake(file: file.path, why: "no plain WAV header") }
    guard number(20..<22) == 1, number(22..<24) == 1, number(34..<36) == 16 else {
      throw AudiobookError.notATake(file: file.path, why: "not 16-bit PCM of one channel")
    }
    guard number(24..<28) == format.rate else {
      throw AudiobookError.rateDiffers(file: file.path, rate: number(24..<28), expected: format.rate)
    }
    samples = number(40..<44) / SampleFormat.bytesPerSample
  }

  /// Hands over all samples in order, as bytes.
  /// - Throws: ``AudiobookError/notATake(file:why:)`` where the file is shorter than its header says, and whatever `body`
  ///   throws.
  func forEachPiece(_ body: (Data) throws -> Void) throws {
    var left = samples * SampleFormat.bytesPerSample
    while left > 0 {
      guard let piece = try handle.read(upToCount: min(left, Self.pieceSize)), !piece.isEmpty, piece.count % 2 == 0
      else { throw AudiobookError.notATake(file: file.path, why: "it ends \(left) bytes early") }
      try body(piece)
      left -= piece.count
    }
    try handle.close()
  }
}

import Foundation

extension BookEncoder {
  /// How a book's AAC is coded: what a piece in the cache depends on besides its samples.
  private var aacForm: [String] {
    ["-c:a", "aac", "-profile:a", "aac_low", "-aac_coder", quality == .best ? "twoloop" : "fast"]
      + ["-b:a", quality == .best ? "72k" : "48k"] + Self.bitexact
  }

  /// How many frames before a piece are encoded and dropped, so that the coder is under way where the piece begins.
  private static let preRoll = 2

  /// A piece of the book that is encoded on its own.
  struct Piece: Sendable {
    let samples: Range<Int>
    /// Whether a track begins with it: it then follows nothing, whatever the book has there.
    let isFirst: Bool
  }

  /// Encodes pieces of the book, several at once; those that stand in the cache are not encoded again.
  ///
  /// A piece of *n* frames gives *n* + 1 packets. The first spans the frame before the piece and the piece's first; the last
  /// spans the piece's last frame and what follows, and is dropped where another piece does.
  /// - Returns: the pieces' keys in the cache, in order.
  func encodeAAC(
    _ pieces: [Piece], cache: SegmentCache, jobs: Int, ffmpeg: FFmpeg, version: String
  ) async throws -> [String] {
    try await withThrowingTaskGroup(of: (Int, String).self) { group in
      var keys = [String](repeating: "", count: pieces.count)
      for (index, piece) in pieces.enumerated() {
        if index >= max(jobs, 1), let (done, key) = try await group.next() { keys[done] = key }
        group.addTask {
          (index, try await encodeAAC(piece, number: index, cache: cache, ffmpeg: ffmpeg, version: version))
        }
      }
      while let (done, key) = try await group.next() { keys[done] = key }
      return keys
    }
  }

  private func encodeAAC(
    _ piece: Piece, number: Int, cache: SegmentCache, ffmpeg: FFmpeg, version: String
  ) async throws -> String {
    let frame = Stitcher.frame
    let frames = (piece.samples.count + frame - 1) / frame
    let lead = Self.preRoll * frame
    var samples = piece.isFirst ? Data(count: lead * SampleFormat.bytesPerSample) : Data()
    samples.append(try wave.read(piece.samples.lowerBound - (piece.isFirst ? 0 : lead)..<piece.samples.upperBound))
    samples.append(Data(count: (frames * frame - piece.samples.count) * SampleFormat.bytesPerSample))
    let key = SegmentCache.key(samples, form: "\(version)\n\(wave.rate)\n\(aacForm)")
    if cache.piece(key) != nil { return key }
    let file = scratch.appending(path: "\(key)-\(number).aac")
    defer { try? FileManager.default.removeItem(at: file) }
    let input = samples
    try await ffmpeg.run(
      rawInput + aacForm + ["-f", "adts", file.path], doing: "encode AAC",
      seconds: Double(piece.samples.count) / Double(wave.rate)
    ) { write in
      _ = try await write(input)
    }
    guard let bytes = FileManager.default.contents(atPath: file.path), let packets = ADTS.frames(of: bytes),
      packets.count > Self.preRoll + frames
    else { throw EncodingError.ffmpegFailed(doing: "encode AAC", why: "its stream is not whole") }
    let kept = packets[Self.preRoll].lowerBound..<packets[Self.preRoll + frames].upperBound
    try cache.keep(Data(bytes[kept]), as: key)
    return key
  }
}

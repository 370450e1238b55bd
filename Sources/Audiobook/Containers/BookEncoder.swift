import Foundation

/// Writes a stitched book, or a chapter of it, as the files that players take.
public struct BookEncoder: Sendable {
  /// The stitched book.
  public let wave: StitchedWave
  /// What its files say of it.
  public let metadata: Metadata
  /// How well it is to sound.
  public let quality: Quality
  /// A folder for what is of no use later; it must be there.
  public let scratch: URL

  /// Makes an encoder of its parts.
  public init(wave: StitchedWave, metadata: Metadata, quality: Quality = .good, scratch: URL) {
    self.wave = wave
    self.metadata = metadata
    self.quality = quality
    self.scratch = scratch
  }

  /// Plain samples on standard input.
  var rawInput: [String] {
    Self.input + ["-f", "s16le", "-ar", String(wave.rate), "-ac", "1", "-i", "pipe:0"]
  }

  /// What stands before an input that comes as it is encoded.
  ///
  /// Of several inputs ffmpeg 5 reads each in a thread of its own, and sleeps 10 ms whenever a pipe's short queue is empty: an
  /// hour of AAC packets then takes a minute to join instead of half a second. And it takes what it could not write at a
  /// file's end, on a full disk, for done unless it is told to end on any error.
  static let input = ["-xerror", "-thread_queue_size", "0"]

  /// The same bytes on each run: no versions, no times, no random numbers, no races.
  static let bitexact = ["-fflags", "+bitexact", "-flags:a", "+bitexact", "-threads", "1"]

  /// How long a track lasts, in seconds.
  func seconds(_ track: Track) -> Double { Double(track.length) / Double(wave.rate) }

  /// Hands over a track's samples in pieces, the silence around them as well.
  func forEachPiece(of track: Track, _ body: (Data) async throws -> Bool) async throws {
    let width = SampleFormat.bytesPerSample
    if track.lead > 0 { guard try await body(Data(count: track.lead * width)) else { return } }
    try await wave.forEachPiece(of: track.samples, body)
    if track.tail > 0 { _ = try await body(Data(count: track.tail * width)) }
  }

  /// Writes tags and chapters for ffmpeg.
  func write(_ metadata: FFMetadata, for file: URL) throws -> URL {
    let place = scratch.appending(path: file.lastPathComponent + ".ffmetadata")
    try write(Data(metadata.text.utf8), to: place)
    return place
  }

  /// Writes the cover for ffmpeg; nil where there is none.
  func writeCover(for file: URL) throws -> URL? {
    guard let cover = metadata.cover else { return nil }
    let place = scratch.appending(path: "\(file.lastPathComponent).cover.\(cover.kind.fileExtension)")
    try write(Data(cover.bytes), to: place)
    return place
  }

  func write(_ bytes: Data, to file: URL) throws {
    do { try bytes.write(to: file) } catch {
      throw AudiobookError.cannotWrite(file: file.path, why: error.systemReason)
    }
  }

  /// Writes a file of a head and of what another one holds.
  func write(_ head: Data, before rest: URL, from offset: UInt64 = 0, to file: URL) throws {
    do {
      let source = try FileHandle(forReadingFrom: rest)
      defer { try? source.close() }
      try head.write(to: file)
      let target = try FileHandle(forWritingTo: file)
      defer { try? target.close() }
      try target.seekToEnd()
      try source.seek(toOffset: offset)
      while let piece = try source.read(upToCount: 1 << 20), !piece.isEmpty { try target.write(contentsOf: piece) }
    } catch { throw AudiobookError.cannotWrite(file: file.path, why: error.systemReason) }
  }
}

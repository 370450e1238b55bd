import CSndFile
import Foundation

extension BookEncoder {
  /// Writes a FLAC file with chapter tags and cover; ffmpeg is not needed for it.
  /// - Throws: ``EncodingError/flacFailed(file:why:)``, ``AudiobookError``.
  public func writeFLAC(_ track: Track, to file: URL) async throws {
    let bare = scratch.appending(path: file.lastPathComponent + ".bare")
    defer { try? FileManager.default.removeItem(at: bare) }
    try await writeSamples(track, to: bare)
    guard Self.hasAll(track.length, bare) else {
      throw EncodingError.flacFailed(
        file: file.path, why: "its end is missing: make room on the disk, and render again")
    }
    try assemble(file, from: bare, tags: metadata.vorbisComments(for: track, rate: wave.rate))
  }

  /// The samples as libsndfile writes them, without a word on what they are.
  private func writeSamples(_ track: Track, to file: URL) async throws {
    var info = SF_INFO()
    info.samplerate = Int32(wave.rate)
    info.channels = 1
    info.format = Int32(SF_FORMAT_FLAC | SF_FORMAT_PCM_16)
    guard let handle = sf_open(file.path, Int32(SFM_WRITE), &info) else { throw failure(file, nil) }
    var isOpen = true
    defer { if isOpen { sf_close(handle) } }
    try await forEachPiece(of: track) { piece in
      try Task.checkCancellation()
      let count = piece.count / SampleFormat.bytesPerSample
      let written = piece.withUnsafeBytes { bytes in
        sf_write_short(handle, bytes.bindMemory(to: Int16.self).baseAddress, sf_count_t(count))
      }
      guard written == count else { throw failure(file, handle) }
      return true
    }
    isOpen = false
    guard sf_close(handle) == 0 else { throw failure(file, nil) }
  }

  /// Whether the last of so many samples can be read. libsndfile closes a file without an error when there is no room for its
  /// last frame.
  static func hasAll(_ samples: Int, _ file: URL) -> Bool {
    guard samples > 0 else { return true }
    var info = SF_INFO()
    guard let handle = sf_open(file.path, Int32(SFM_READ), &info) else { return false }
    defer { sf_close(handle) }
    let last = sf_count_t(samples - 1)
    var sample: Int16 = 0
    return info.frames == sf_count_t(samples) && sf_seek(handle, last, SEEK_SET) == last
      && sf_read_short(handle, &sample, 1) == 1
  }

  /// libsndfile knows a handful of tags only: the head is written anew, the frames are copied behind it.
  private func assemble(_ file: URL, from bare: URL, tags: [Tag]) throws {
    let start: (streamInfo: Data, frames: UInt64)?
    do {
      let source = try FileHandle(forReadingFrom: bare)
      defer { try? source.close() }
      start = try FLACHead.read(source)
    } catch { throw AudiobookError.cannotRead(file: bare.path, why: error.systemReason) }
    guard let (streamInfo, frames) = start else {
      throw EncodingError.flacFailed(file: file.path, why: "what it wrote is no FLAC file")
    }
    guard let head = FLACHead(streamInfo: streamInfo, tags: tags, cover: metadata.cover).data else {
      throw EncodingError.tagsTooLong(file: file.path)
    }
    try write(head, before: bare, from: frames, to: file)
  }

  private func failure(_ file: URL, _ handle: OpaquePointer?) -> EncodingError {
    .flacFailed(file: file.path, why: String(cString: sf_strerror(handle)))
  }
}

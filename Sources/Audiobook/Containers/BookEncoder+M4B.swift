import Foundation

extension BookEncoder {
  /// Writes M4B files with chapters, in QuickTime's way and where it holds them in Nero's, and cover.
  /// - Parameters:
  ///   - tracks: what goes into each, and where it goes.
  ///   - timeline: the book's.
  ///   - cache: where encoded pieces are kept from run to run.
  ///   - clearing: whether pieces that none of these tracks uses are removed.
  ///   - jobs: how many pieces are encoded at once.
  /// - Throws: ``EncodingError``, ``AudiobookError``.
  public func writeM4B(
    _ tracks: [(track: Track, file: URL)], timeline: Timeline, cache: SegmentCache, clearing: Bool, jobs: Int,
    ffmpeg: FFmpeg
  ) async throws {
    let version = try await ffmpeg.version()
    let pieces = tracks.map { track in
      Segments(track.track.samples, of: timeline).ranges.enumerated()
        .map { Piece(samples: $0.element, isFirst: $0.offset == 0) }
    }
    let keys = try await encodeAAC(
      pieces.flatMap(\.self), cache: cache, jobs: jobs, ffmpeg: ffmpeg, version: version)
    var rest = keys[...]
    for ((track, file), pieces) in zip(tracks, pieces) {
      try await mux(Array(rest.prefix(pieces.count)), track, to: file, cache: cache, ffmpeg: ffmpeg)
      rest = rest.dropFirst(pieces.count)
    }
    if clearing { cache.clear(keeping: Set(keys)) }
  }

  private func mux(_ keys: [String], _ track: Track, to file: URL, cache: SegmentCache, ffmpeg: FFmpeg) async throws {
    let text = FFMetadata(
      tags: metadata.mp4Tags(for: track), markers: track.markers, samples: track.samples.count, rate: wave.rate)
    // The first packet holds what the coder needs to begin; an edit list says to pass over it.
    let delay = Double(Stitcher.frame) / Double(wave.rate)
    var arguments = Self.input + ["-itsoffset", String(format: "-%.9f", delay), "-f", "aac", "-i", "pipe:0"]
    arguments += ["-f", "ffmetadata", "-i", try write(text, for: file).path]
    var mapping = ["-map", "0:a", "-map_metadata", "1", "-map_chapters", "1", "-c", "copy"]
    if let cover = try writeCover(for: file) {
      arguments += ["-i", cover.path]
      mapping += ["-map", "2:v", "-disposition:v", "attached_pic"]
    }
    mapping += ["-metadata:s:a:0", "language=\(metadata.iso639)", "-fflags", "+bitexact"]
    let flags = Self.nerosListHolds(track.markers) ? "+faststart" : "+faststart+disable_chpl"
    mapping += ["-f", "mp4", "-brand", "M4B ", "-movflags", flags, file.path]
    try await ffmpeg.run(arguments + mapping, doing: "write \(file.lastPathComponent)", seconds: seconds(track)) {
      write in
      for (index, key) in keys.enumerated() {
        guard var bytes = cache.piece(key) else {
          throw AudiobookError.cannotRead(file: cache.file(key).path, why: "it is gone")
        }
        if index + 1 < keys.count, let last = ADTS.frames(of: bytes)?.last { bytes = bytes[..<last.lowerBound] }
        guard try await write(bytes) else { return }
      }
    }
  }

  /// Whether Nero's list can hold chapters: it counts them, and the bytes of their names, in one byte each. Where it can't it is
  /// left out, for players that prefer it to QuickTime's track would show a part.
  private static func nerosListHolds(_ markers: [Marker]) -> Bool {
    markers.count <= 255 && markers.allSatisfy { $0.name.utf8.count <= 255 }
  }
}

import Foundation

extension BookEncoder {
  /// Writes an Opus file, in Ogg, with chapter tags and cover.
  /// - Throws: ``EncodingError``, ``AudiobookError``.
  public func writeOpus(_ track: Track, to file: URL, ffmpeg: FFmpeg) async throws {
    var tags = metadata.vorbisComments(for: track, rate: wave.rate)
    if let cover = metadata.cover {
      tags.append(Tag(name: "METADATA_BLOCK_PICTURE", value: FLACPicture(cover).data.base64EncodedString()))
    }
    let text = FFMetadata(tags: tags, markers: [], samples: track.length, rate: wave.rate)
    let arguments =
      rawInput + ["-f", "ffmetadata", "-i", try write(text, for: file).path]
      + ["-map", "0:a", "-map_metadata", "1", "-map_chapters", "-1", "-c:a", "libopus"]
      + ["-b:a", quality == .best ? "64k" : "48k", "-application", "audio"]
      + ["-compression_level", quality == .best ? "10" : "5"] + Self.bitexact + ["-f", "ogg", file.path]
    try await ffmpeg.run(arguments, doing: "write \(file.lastPathComponent)", seconds: seconds(track)) { write in
      try await forEachPiece(of: track, write)
    }
  }
}

import Foundation

extension BookEncoder {
  /// How an MP3 is coded.
  public struct MP3Form: Sendable, Hashable {
    /// Samples a second; nil for the book's own.
    public var rate: Int?
    /// Thousands of bits a second, constant, so that players find any moment by reckoning.
    public var kilobits: Int

    /// Makes a form of its parts.
    public init(rate: Int? = nil, kilobits: Int) {
      self.rate = rate
      self.kilobits = kilobits
    }

    /// LAME makes everything softer, by a factor of its own for each bit rate (measured with 3.100: 0.950 at 64 and 96,
    /// 0.970 at 192). About half of it is given before: with all of it, *Alice* came to −2.9 dBTP.
    var gain: String { kilobits < 160 ? "volume=0.2dB" : "volume=0.1dB" }

    /// What ACX asks for.
    public static let acx = MP3Form(rate: 44_100, kilobits: 192)
  }

  /// The form that suits a quality.
  public var mp3Form: MP3Form { MP3Form(kilobits: quality == .best ? 96 : 64) }

  /// Writes an MP3 file with ID3 tags, chapters and cover. The encoder's delay stands in its first frame, where players
  /// look for it.
  /// - Throws: ``EncodingError``, ``AudiobookError``.
  public func writeMP3(_ track: Track, to file: URL, form: MP3Form? = nil, ffmpeg: FFmpeg) async throws {
    let form = form ?? mp3Form
    let chapters = ID3Chapters(markers: track.markers, samples: track.length, rate: wave.rate)
    let frames = metadata.id3Frames(for: track) + chapters.frames + (metadata.cover.map { [ID3Frame($0)] } ?? [])
    guard let tag = ID3Tag(frames: frames).data else { throw EncodingError.tagsTooLong(file: file.path) }
    let bare = scratch.appending(path: file.lastPathComponent + ".bare")
    defer { try? FileManager.default.removeItem(at: bare) }
    var arguments = rawInput + ["-af", form.gain, "-c:a", "libmp3lame", "-b:a", "\(form.kilobits)k"]
    if let rate = form.rate { arguments += ["-ar", String(rate)] }
    // Without ffmpeg's own tag, in which no more than 255 chapters are told.
    arguments += Self.bitexact + ["-id3v2_version", "0", "-write_id3v1", "0", "-f", "mp3", bare.path]
    try await ffmpeg.run(arguments, doing: "write \(file.lastPathComponent)", seconds: seconds(track)) { write in
      try await forEachPiece(of: track, write)
    }
    try write(tag, before: bare, to: file)
  }
}

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
  /// look for it. ID3 is of version 2.3, which the most players read; of 2.4 where a name has letters or emoji that 2.3's UCS-2
  /// lacks.
  /// - Throws: ``EncodingError``, ``AudiobookError``.
  public func writeMP3(_ track: Track, to file: URL, form: MP3Form? = nil, ffmpeg: FFmpeg) async throws {
    let form = form ?? mp3Form
    let text = FFMetadata(
      tags: metadata.ffmpegTags(for: track), markers: track.markers, samples: track.length, rate: wave.rate)
    var arguments = rawInput + ["-f", "ffmetadata", "-i", try write(text, for: file).path]
    var mapping = ["-map", "0:a", "-map_metadata", "1", "-map_chapters", "1"]
    if let cover = try writeCover(for: file) {
      arguments += ["-i", cover.path]
      mapping += ["-map", "2:v", "-c:v", "copy", "-disposition:v", "attached_pic"]
      mapping += ["-metadata:s:v", "comment=Cover (front)"]
    }
    arguments += mapping + ["-af", form.gain, "-c:a", "libmp3lame", "-b:a", "\(form.kilobits)k"]
    if let rate = form.rate { arguments += ["-ar", String(rate)] }
    arguments +=
      Self.bitexact + ["-id3v2_version", text.isBasic ? "3" : "4", "-write_id3v1", "0", "-f", "mp3", file.path]
    try await ffmpeg.run(arguments, doing: "write \(file.lastPathComponent)", seconds: seconds(track)) { write in
      try await forEachPiece(of: track, write)
    }
  }
}

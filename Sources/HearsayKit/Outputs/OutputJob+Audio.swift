import Foundation
import HearsayAudiobook
import HearsayPublishing

extension OutputJob {
  /// Writes the book's sound in a container: one file, or one for each chapter.
  func writeAudio() async throws {
    let tracks = try tracks()
    switch format {
    case .wav: for (track, file) in tracks { try encoder.writeWAV(track, to: file) }
    case .flac: for (track, file) in tracks { try await encoder.writeFLAC(track, to: file) }
    case .mp3:
      let ffmpeg = try tool()
      let form: BookEncoder.MP3Form? = options.profile == .acx ? .acx : nil
      try await each(of: tracks) { try await encoder.writeMP3($0, to: $1, form: form, ffmpeg: ffmpeg) }
    case .opus:
      let ffmpeg = try tool()
      try await each(of: tracks) { try await encoder.writeOpus($0, to: $1, ffmpeg: ffmpeg) }
    case .m4b:
      try await encoder.writeM4B(
        tracks, timeline: publication.timeline, cache: SegmentCache(folder: cache), clearing: isWhole, jobs: jobs,
        ffmpeg: tool())
    case .vtt, .srt, .lrc, .labels, .epub, .readalong, .manifest, .lpf, .stems: throw OutputError.notOffered(format)
    }
  }

  /// What goes into which file.
  private func tracks() throws -> [(track: Track, file: URL)] {
    let timeline = publication.timeline
    guard options.perChapter else { return [(Track(wholeOf: timeline, title: publication.metadata.title), file)] }
    let folder = staging.appending(path: format.place(publication.slug, perChapter: true).name)
    do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
      throw ProductionError.cannotMake(folder: folder.path, why: error.systemReason)
    }
    let tracks = options.profile == .acx ? Track.acx(of: timeline, credits: isWhole) : Track.chapters(of: timeline)
    return tracks.enumerated().map { index, track in
      (track, folder.appending(path: Self.name(index + 1, track.title, of: tracks.count, format.rawValue)))
    }
  }

  /// A chapter's file name: its number, padded so that names sort, and its title.
  static func name(_ number: Int, _ title: String, of last: Int, _ ending: String) -> String {
    let digits = String(number)
    let width = max(2, String(last).count)
    let slug = Slug.make(title)
    let padded = String(repeating: "0", count: max(0, width - digits.count)) + digits
    return (slug.isEmpty || slug == digits ? padded : "\(padded)-\(slug)") + ".\(ending)"
  }

  /// Writes several files at once.
  private func each(
    of tracks: [(track: Track, file: URL)], _ write: @escaping @Sendable (Track, URL) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (index, (track, file)) in tracks.enumerated() {
        if index >= jobs { try await group.next() }
        group.addTask { try await write(track, file) }
      }
      try await group.waitForAll()
    }
  }

  /// The program that the format needs.
  func tool() throws(EncodingError) -> FFmpeg {
    guard let ffmpeg else { throw .noFFmpeg(for: format.rawValue) }
    return ffmpeg
  }
}

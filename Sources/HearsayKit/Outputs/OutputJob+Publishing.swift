import Foundation
import HearsayAudiobook
import HearsayPublishing

extension OutputJob {
  /// Writes text that follows the voice, or what publishers take.
  func writePublication() async throws {
    switch format {
    case .vtt: try write(.vtt)
    case .srt: try write(.srt)
    case .lrc: try write(.lrc)
    case .labels: try write(.labels)
    case .readalong: try writePage()
    case .epub:
      let tracks = try await encodeChapters(into: scratch)
      try EPUBWriter(publication, tracks: tracks, granularity: options.granularity, modified: Self.modified).write(
        to: file)
    case .manifest:
      let folder = try makeFolder()
      let tracks = try await encodeChapters(into: folder.appending(path: "audio", directoryHint: .isDirectory))
      try AudiobookManifest(publication, tracks: tracks, modified: Self.modified).write(to: folder)
    case .lpf:
      let tracks = try await encodeChapters(into: scratch)
      try AudiobookManifest(publication, tracks: tracks, modified: Self.modified).writePackage(to: file)
    case .stems: try StemWriter(publication).write(from: wave, to: makeFolder())
    case .wav, .flac, .mp3, .opus, .m4b: throw OutputError.notOffered(format)
    }
  }

  private func write(_ captions: CaptionFormat) throws {
    try AtomicFile.write(Data(captions.text(of: publication, granularity: options.granularity).utf8), to: file)
  }

  /// Writes the page that reads along. It plays the audio that is made with it; where none is, the samples are put beside it.
  private func writePage() throws {
    var sources = audio.compactMap { format in
      format.mediaType.map { ReadAlongPage.Source(name: format.place(publication.slug).name, mediaType: $0) }
    }
    if sources.isEmpty {
      let name = publication.slug + ".readalong.wav"
      sources = [ReadAlongPage.Source(name: name, mediaType: "audio/wav")]
      let copy = staging.appending(path: name)
      if link(wave.file.path, copy.path) != 0 {
        do { try FileManager.default.copyItem(at: wave.file, to: copy) } catch {
          throw ProductionError.cannotWrite(file: copy.path, why: error.systemReason)
        }
      }
    }
    try AtomicFile.write(Data(ReadAlongPage(publication, sources: sources).text().utf8), to: file)
  }

  /// Encodes each chapter as AAC in MP4, which EPUB readers and browsers both play, with times that are right to the sample.
  private func encodeChapters(into folder: URL) async throws -> [AudioTrack] {
    let timeline = publication.timeline
    try make(folder)
    let tracks = Track.chapters(of: timeline).enumerated().map { index, track in
      (track, folder.appending(path: Self.name(index + 1, track.title, of: timeline.chapters.count, "m4a")))
    }
    var metadata = publication.metadata
    metadata.cover = nil
    let encoder = BookEncoder(wave: wave, metadata: metadata, quality: options.quality, scratch: scratch)
    try await encoder.writeM4B(
      tracks, timeline: timeline, cache: SegmentCache(folder: cache.appending(path: "chapters")), clearing: isWhole,
      jobs: jobs, ffmpeg: tool())
    return tracks.map { AudioTrack(file: $1, mediaType: "audio/mp4", samples: $0.samples) }
  }

  /// Makes the format's folder.
  private func makeFolder() throws -> URL {
    let folder = staging.appending(path: format.place(publication.slug).name, directoryHint: .isDirectory)
    try make(folder)
    return folder
  }

  private func make(_ folder: URL) throws {
    do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
      throw ProductionError.cannotMake(folder: folder.path, why: error.systemReason)
    }
  }

  /// When a book says that it was last changed: `$SOURCE_DATE_EPOCH` (reproducible-builds.org), up to the year 9999.
  private static var modified: Int {
    ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Int.init)
      .flatMap { (0...253_402_300_799).contains($0) ? $0 : nil } ?? EPUBWriter.earliest
  }
}

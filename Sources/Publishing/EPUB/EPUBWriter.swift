import Foundation
import HearsayAudiobook
import HearsayScript

/// Writes an EPUB 3.3 with media overlays: the text is lit as it is read aloud by the audio inside.
public struct EPUBWriter {
  private let publication: Publication
  private let tracks: [AudioTrack]
  private let granularity: Granularity
  /// When the book was last changed, in seconds since 1970.
  private let modified: Int

  /// 1980-01-01, the earliest date of a zip: what a book says that says nothing of the day it was made.
  public static let earliest = 315_532_800

  /// Plans a book.
  /// - Parameters:
  ///   - tracks: the audio of each chapter of the timeline, in a core media type of EPUB (MP3, AAC in MP4, Opus in Ogg).
  ///   - modified: when the book was last changed, in seconds since 1970.
  public init(
    _ publication: Publication, tracks: [AudioTrack], granularity: Granularity = .sentences,
    modified: Int = EPUBWriter.earliest
  ) {
    self.publication = publication
    self.tracks = tracks
    self.granularity = granularity
    self.modified = modified
  }

  /// Writes the book.
  /// - Throws: ``PublishingError/cannotWrite(file:why:)``.
  public func write(to file: URL) throws {
    let styles = SpeakerStyles(publication.script)
    let breaks = publication.breaks
    var archive = try ZipArchive(file: file)
    try archive.add("mimetype", "application/epub+zip".utf8, stored: true)
    try archive.add("META-INF/container.xml", EPUBTemplates.container.utf8)
    var chapters: [EPUBChapter] = []
    for (index, (chapter, track)) in zip(publication.timeline.chapters, tracks).enumerated() {
      let page = EPUBPage(
        publication: publication, chapter: chapter, number: index + 1, styles: styles, granularity: granularity)
      let (text, units) = page.write(breaks: breaks)
      let overlay = EPUBOverlay(units: units, chapter: chapter, rate: publication.timeline.rate)
      let entry = EPUBChapter(
        number: index + 1, name: publication.name(of: chapter, number: index + 1), track: track,
        duration: overlay.milliseconds)
      try archive.add("EPUB/" + entry.page, text.utf8)
      try archive.add("EPUB/" + entry.overlay, overlay.text(entry).utf8)
      try archive.add("EPUB/" + entry.audio, file: track.file, stored: true)
      chapters.append(entry)
    }
    let frame = EPUBFrame(publication: publication, chapters: chapters, styles: styles, modified: modified)
    try archive.add("EPUB/style.css", EPUBStyle.text(styles).utf8)
    if let cover = publication.metadata.cover { try archive.add("EPUB/" + frame.coverName, cover.bytes, stored: true) }
    try archive.add("EPUB/title.xhtml", try frame.titlePage().utf8)
    try archive.add("EPUB/cast.xhtml", try frame.castPage().utf8)
    try archive.add("EPUB/nav.xhtml", try frame.navigation().utf8)
    try archive.add("EPUB/package.opf", try frame.package().utf8)
    try archive.close()
  }
}

import Foundation
import HearsayAudiobook
import HearsayScript

/// Writes what stands around an EPUB's chapters: the package document, the navigation, the title page, the cast.
struct EPUBFrame {
  let publication: Publication
  let chapters: [EPUBChapter]
  let styles: SpeakerStyles
  /// In seconds since 1970.
  let modified: Int

  /// Where the cover stands.
  var coverName: String { "cover." + (publication.metadata.cover?.kind.fileExtension ?? "") }

  private var shared: [String: Any] {
    let language = LanguageTag.sound(publication.metadata.language)
    var values: [String: Any] = [
      "language": language, "direction": TextDirection.of(language),
      "title": Template.sound(publication.metadata.title),
      "narrators": publication.metadata.narrators.map(Template.sound),
    ]
    if let author = publication.metadata.author.map(Template.sound), !author.isEmpty { values["author"] = author }
    if let cover = publication.metadata.cover {
      values["cover"] = ["name": coverName, "type": cover.kind.mediaType]
    }
    return values
  }

  /// `package.opf`
  func package() throws -> String {
    var values = shared
    values["identifier"] = publication.identifier
    values["modified"] = Self.timestamp(modified)
    values["duration"] = Self.clock(chapters.reduce(0) { $0 + $1.duration })
    if let year = publication.metadata.year.map(Template.sound), !year.isEmpty { values["year"] = year }
    values["chapters"] = chapters.map { chapter -> [String: Any] in
      var entry: [String: Any] = [
        "number": chapter.number, "page": chapter.page, "audio": chapter.audio, "type": chapter.track.mediaType,
      ]
      if chapter.isSpoken { entry["spoken"] = ["overlay": chapter.overlay, "duration": Self.clock(chapter.duration)] }
      return entry
    }
    return try Template(EPUBTemplates.package).text(values)
  }

  /// `nav.xhtml`
  func navigation() throws -> String {
    var values = shared
    values["chapters"] = chapters.map { ["page": $0.page, "name": Template.sound($0.name)] }
    values["start"] = chapters.first?.page ?? "title.xhtml"
    return try Template(EPUBTemplates.navigation).text(values)
  }

  /// `title.xhtml`
  func titlePage() throws -> String { try Template(EPUBTemplates.titlePage).text(shared) }

  /// `cast.xhtml`
  func castPage() throws -> String {
    var values = shared
    values["speakers"] = styles.all.map {
      ["class": $0.name, "name": Template.sound($0.label), "lines": $0.lines == 1 ? "1 line" : "\($0.lines) lines"]
    }
    return try Template(EPUBTemplates.castPage).text(values)
  }

  /// `1980-01-01T00:00:00Z`
  private static func timestamp(_ seconds: Int) -> String {
    Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
  }

  /// `1:02:03.456`, a full clock value of SMIL.
  private static func clock(_ milliseconds: Int) -> String { Clock(rate: 1000).hours(milliseconds) }
}

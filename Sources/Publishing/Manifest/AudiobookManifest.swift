import Foundation
import HearsayAudiobook
import HearsayScript

/// A W3C audiobook (Audiobooks, Recommendation of 10 November 2020): its manifest and its entry page.
public struct AudiobookManifest {
  /// A chapter's audio, and what it is called.
  struct Chapter {
    var name: String
    var url: String
    var track: AudioTrack
  }

  private let publication: Publication
  /// When it was last changed, in seconds since 1970.
  private let modified: Int
  let chapters: [Chapter]

  /// Plans an audiobook.
  /// - Parameters:
  ///   - tracks: the audio of each chapter of the timeline; it stands in `audio/` under its own name.
  ///   - modified: when it was last changed, in seconds since 1970.
  public init(_ publication: Publication, tracks: [AudioTrack], modified: Int = EPUBWriter.earliest) {
    self.publication = publication
    self.modified = modified
    chapters = zip(publication.timeline.chapters, tracks).enumerated().map { index, pair in
      Chapter(
        name: Template.sound(publication.name(of: pair.0, number: index + 1)),
        url: "audio/" + URLPath.encoded(pair.1.file.lastPathComponent), track: pair.1)
    }
  }

  /// Where the cover stands.
  var coverName: String? { publication.metadata.cover.map { "cover." + $0.kind.fileExtension } }

  /// `publication.json`
  /// - Throws: what encoding it throws.
  func json() throws -> Data {
    let clock = Clock(rate: publication.timeline.rate)
    func duration(_ samples: Range<Int>) -> String { "PT" + clock.seconds(samples.count, decimals: 3) + "S" }
    let language = LanguageTag.sound(publication.metadata.language)
    var resources = [Resource(url: "index.html", encodingFormat: "text/html", rel: "contents")]
    if let coverName, let cover = publication.metadata.cover {
      resources.append(Resource(url: coverName, encodingFormat: cover.kind.mediaType, name: "Cover", rel: "cover"))
    }
    let document = Document(
      id: publication.identifier, name: Template.sound(publication.metadata.title),
      author: publication.metadata.author.map { [Template.sound($0)] },
      readBy: publication.metadata.narrators.map(Template.sound), inLanguage: language,
      direction: TextDirection.of(language),
      dateModified: Date(timeIntervalSince1970: Double(modified)).formatted(.iso8601),
      datePublished: publication.metadata.year.map(Template.sound).flatMap {
        $0.wholeMatch(of: #/\d{4}/#) == nil ? nil : $0
      },
      duration: duration(0..<publication.timeline.samples),
      readingOrder: chapters.map {
        Resource(
          url: $0.url, encodingFormat: $0.track.mediaType, name: $0.name, duration: duration($0.track.samples))
      }, resources: resources)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(document) + Data("\n".utf8)
  }

  /// `index.html`, the primary entry page, with the table of contents.
  /// - Throws: where the template is broken.
  func entryPage() throws -> String {
    let language = LanguageTag.sound(publication.metadata.language)
    var values: [String: Any] = [
      "language": language, "direction": TextDirection.of(language),
      "title": Template.sound(publication.metadata.title),
      "narrators": publication.metadata.narrators.map(Template.sound),
      "chapters": chapters.map { ["url": $0.url, "name": $0.name] },
    ]
    if let author = publication.metadata.author.map(Template.sound), !author.isEmpty { values["author"] = author }
    if let coverName { values["cover"] = coverName }
    return try Template(Self.page).text(values)
  }

  /// Writes it into a folder, where the audio stands already.
  /// - Throws: ``PublishingError/cannotWrite(file:why:)``.
  public func write(to folder: URL) throws {
    var files = [("publication.json", try json()), ("index.html", Data(try entryPage().utf8))]
    if let coverName, let cover = publication.metadata.cover { files.append((coverName, Data(cover.bytes))) }
    for (name, bytes) in files {
      do { try bytes.write(to: folder.appending(path: name)) } catch {
        throw PublishingError.cannotWrite(file: folder.appending(path: name).path, why: error.systemReason)
      }
    }
  }

  /// Writes it as one file in the Lightweight Packaging Format (W3C Note of 19 March 2020).
  /// - Throws: ``PublishingError/cannotWrite(file:why:)``.
  public func writePackage(to file: URL) throws {
    var archive = try ZipArchive(file: file)
    try archive.add("publication.json", json())
    try archive.add("index.html", entryPage().utf8)
    if let coverName, let cover = publication.metadata.cover { try archive.add(coverName, cover.bytes, stored: true) }
    for chapter in chapters {
      try archive.add("audio/" + chapter.track.file.lastPathComponent, file: chapter.track.file, stored: true)
    }
    try archive.close()
  }

  private static let page = """
    <!DOCTYPE html>
    <html lang="{{language}}" dir="{{direction}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{title}}</title>
    <link rel="publication" href="publication.json">
    <link rel="icon" href="data:,">
    <style>
    :root{--paper:#fdfcfa;--ink:#1d1b18;--link:#1d4f91}
    @media(prefers-color-scheme:dark){:root{--paper:#16171a;--ink:#e9e6e0;--link:#9dc3f5}}
    body{font:1.1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;background:var(--paper);color:var(--ink);overflow-wrap:anywhere}
    h1{line-height:1.25}img{max-width:min(16rem,100%)}ol{padding-inline-start:1.6rem}a{display:block;padding:.5rem .2rem;color:var(--link)}
    </style>
    </head>
    <body>
    {{#cover}}
    <img src="{{.}}" alt="Cover">
    {{/cover}}
    <h1 dir="auto">{{title}}</h1>
    {{#author}}
    <p dir="auto">{{.}}</p>
    {{/author}}
    <p>Read by {{#narrators}}{{.}}{{^last()}}, {{/last()}}{{/narrators}}</p>
    <nav role="doc-toc" aria-labelledby="contents">
    <h2 id="contents">Contents</h2>
    <ol>
    {{#chapters}}
    <li><a href="{{url}}" dir="auto">{{name}}</a></li>
    {{/chapters}}
    </ol>
    </nav>
    </body>
    </html>

    """
}

import HearsayAudiobook
import HearsayScript

/// A web page on which a book can be read while it is heard: the word that is spoken is lit, a click on a word starts there.
///
/// One file, no network; the audio stands beside it. The page holds a piece of markup to a line and a number to a word,
/// whatever the length of the book; words become elements only while their line is heard.
public struct ReadAlongPage {
  /// An audio file of the whole book beside the page.
  public struct Source: Sendable, Hashable {
    /// The file's name.
    public var name: String
    /// Its media type.
    public var mediaType: String

    /// Makes a source of its parts.
    public init(name: String, mediaType: String) {
      self.name = name
      self.mediaType = mediaType
    }
  }

  private let publication: Publication
  private let sources: [Source]

  /// Plans a page.
  /// - Parameter sources: the audio, the best first; browsers take the first that they can play.
  public init(_ publication: Publication, sources: [Source]) {
    self.publication = publication
    self.sources = sources
  }

  /// The page.
  /// - Throws: where a template is broken.
  public func text() throws -> String {
    let styles = SpeakerStyles(publication.script)
    let language = LanguageTag.sound(publication.metadata.language)
    let chapters = publication.timeline.chapters
    let names = chapters.enumerated().map { publication.name(of: $1, number: $0 + 1) }
    var values: [String: Any] = [
      "language": language, "direction": TextDirection.of(language), "id": publication.identifier,
      "title": Template.sound(publication.metadata.title), "style": ReadAlongAssets.style,
      "script": ReadAlongAssets.script,
      "sources": sources.map { ["name": URLPath.encoded($0.name), "type": $0.mediaType] },
      "chapters": names.enumerated().map { ["number": $0 + 1, "name": Template.sound($1)] as [String: Any] },
      "speakers": styles.all.map {
        [
          "class": $0.name, "hue": $0.hue, "rule": "\($0.rule)", "name": Template.sound($0.label), "lines": $0.lines,
        ] as [String: Any]
      },
      "text": ReadAlongText(publication: publication, styles: styles).html(names: names),
      "times": ReadAlongTimes(publication.timeline).json,
    ]
    if let author = publication.metadata.author.map(Template.sound), !author.isEmpty { values["author"] = author }
    return try Template(ReadAlongAssets.page).text(values)
  }
}

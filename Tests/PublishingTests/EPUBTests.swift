import Foundation
import HearsayAudiobook
import HearsayScript
import Testing

@testable import HearsayPublishing

@Suite("The EPUB", .serialized)
struct EPUBTests {
  private static let story = [
    "# One", "narrator: The lamp went out. Nobody had touched it.", "Ann: Who's there? Come out!", "***",
    "narrator: No answer came, and the night was long.", "# Two: “Fog” & <storm>", "Ann: Oh.", "Tom & Co: I'm here.",
  ]

  private static let hostile = [
    "# ]]> </title> <script>alert(1)</script> & \u{FFFE}\u{0}\u{1F}", "narrator: a\u{B}b \u{202E}c\u{2028}d & <e>",
    "Ann \"the\" <b>Cook</b>: {{title}} {{{x}}} & “inner”", "😀 李白: 你好。😀👩‍👩‍👧 走吧！", "שרה: שלום, עולם!",
    "narrator: ***", "# ", "narrator: — … —", "Ann \"the\" <b>Cook</b>: e\u{301}\u{301}\u{301}",
  ]

  /// Writes a book with audio that is none: the checker does not listen.
  private func write(
    _ publication: Publication, granularity: Granularity = .sentences, to folder: URL, name: String = "book.epub"
  ) throws -> URL {
    let audio = folder.appending(path: "audio.m4a")
    try Data("not sound".utf8).write(to: audio)
    let tracks = publication.timeline.chapters.map {
      AudioTrack(file: audio, mediaType: "audio/mp4", samples: $0.samples)
    }
    let file = folder.appending(path: name)
    try EPUBWriter(publication, tracks: tracks, granularity: granularity).write(to: file)
    return file
  }

  private static let checker = Program("epubcheck")

  @Test(
    "is valid, with no error and no warning", .enabled(if: checker != nil, "epubcheck is not installed"),
    arguments: [(Granularity.sentences, "hostile"), (.words, "story"), (.words, "rtl")])
  func valid(granularity: Granularity, kind: String) throws {
    let folder = try TemporaryFolder()
    var publication =
      switch kind {
      case "story": Fixture.publication(Self.story)
      case "hostile":
        Fixture.publication(
          Self.hostile, title: "“A” & <b>B</b> {{x}} 😀\u{0}", author: "O'Brien \"&\" 李白", language: "x--not a tag")
      default: Fixture.publication(["# פרק א", "שרה: שלום, עולם!"], title: "", author: nil, language: "he")
      }
    let png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    publication.metadata.cover = Data(base64Encoded: png).flatMap { try? Cover([UInt8]($0)) }
    publication.metadata.year = "1898"
    let file = try write(publication, granularity: granularity, to: folder.url)
    let (status, output) = try #require(Self.checker).run([file.path])
    #expect(status == 0, "\(output)")
    #expect(!output.contains("ERROR") && !output.contains("WARNING"), "\(output)")
  }

  @Test("begins with the media type, stored, and holds the same bytes each time")
  func deterministic() throws {
    let folder = try TemporaryFolder()
    let publication = Fixture.publication(Self.story)
    let first = try Data(contentsOf: write(publication, to: folder.url))
    let second = try Data(contentsOf: write(publication, to: folder.url, name: "again.epub"))
    #expect(first == second)
    #expect(first.prefix(4) == Data([0x50, 0x4B, 3, 4]))
    #expect(first[8..<10] == Data([0, 0]))
    #expect(first[28..<30] == Data([0, 0]), "no extra field")
    #expect(String(decoding: first[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
  }

  @Test("holds every word, and lights each in its turn", arguments: [Granularity.sentences, .words])
  func complete(granularity: Granularity) {
    let publication = Fixture.publication(Self.story)
    let styles = SpeakerStyles(publication.script)
    for (index, chapter) in publication.timeline.chapters.enumerated() {
      let page = EPUBPage(
        publication: publication, chapter: chapter, number: index + 1, styles: styles, granularity: granularity)
      let (text, units) = page.write(breaks: publication.breaks)
      let body = text.components(separatedBy: "<section").last ?? ""
      let shown = body.replacing(#/<[^>]*>/#, with: "").replacing("&amp;", with: "&").replacing("&lt;", with: "<")
        .replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      for line in chapter.lines { #expect(shown.contains(line.line.text)) }
      #expect(text.contains("<hr/>") == (index == 0))
      for unit in units { #expect(body.contains("<span id=\"\(unit.id)\">")) }
      #expect(Set(units.map(\.id)).count == units.count)
      let words = chapter.lines.map(\.words.count).reduce(0, +)
      #expect(granularity == .words ? units.count == words : units.count < words)
    }
  }

  @Test("has clips that follow each other without a gap, from the chapter's own start")
  func clips() {
    let publication = Fixture.publication(Self.story)
    let chapter = publication.timeline.chapters[1]
    let page = EPUBPage(
      publication: publication, chapter: chapter, number: 2, styles: SpeakerStyles(publication.script),
      granularity: .sentences)
    let overlay = EPUBOverlay(units: page.write(breaks: []).units, chapter: chapter, rate: 1000)
    let track = AudioTrack(file: URL(filePath: "/x.m4a"), mediaType: "audio/mp4", samples: chapter.samples)
    let text = overlay.text(EPUBChapter(number: 2, name: "Two", track: track, duration: 1))
    // “Two: Fog & storm” lasts 1.1 s, “Oh.” begins half a second later and lasts 0.2 s, then “I'm here.”
    #expect(text.contains("#l6\"/><audio src=\"../audio/chapter-002.m4a\" clipBegin=\"0.000s\" clipEnd=\"1.600s\"/>"))
    #expect(text.contains("#l7\"/><audio src=\"../audio/chapter-002.m4a\" clipBegin=\"1.600s\" clipEnd=\"2.300s\"/>"))
    #expect(text.contains("#l8\"/><audio src=\"../audio/chapter-002.m4a\" clipBegin=\"2.300s\" clipEnd=\"3.500s\"/>"))
    #expect(overlay.milliseconds == 3500)
  }

  @Test("is named by its script alone")
  func identifier() {
    let publication = Fixture.publication(Self.story)
    #expect(publication.identifier == Fixture.publication(Self.story).identifier)
    #expect(publication.identifier != Fixture.publication(Self.hostile).identifier)
    #expect(
      publication.identifier.wholeMatch(
        of: #/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#) != nil)
  }
}

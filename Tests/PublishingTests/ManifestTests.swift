import Foundation
import HearsayAudiobook
import HearsayScript
import Testing

@testable import HearsayPublishing

@Suite("The W3C audiobook")
struct ManifestTests {
  private func audiobook(_ publication: Publication, in folder: URL) throws -> AudiobookManifest {
    let tracks = try publication.timeline.chapters.enumerated().map { index, chapter in
      let file = folder.appending(path: "0\(index + 1)-ä?.m4a")
      try Data("not sound".utf8).write(to: file)
      return AudioTrack(file: file, mediaType: "audio/mp4", samples: chapter.samples)
    }
    return AudiobookManifest(publication, tracks: tracks)
  }

  private static let story = ["# One", "Ann: Go on.", "# <Two> & \u{1}", "narrator: She went."]

  @Test("says what it is, and lists each chapter with its length")
  func lists() throws {
    let folder = try TemporaryFolder()
    let publication = Fixture.publication(Self.story, title: "T <i>")
    let json = try audiobook(publication, in: folder.url).json()
    let manifest = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect(manifest["conformsTo"] as? String == "https://www.w3.org/TR/audiobooks/")
    #expect(manifest["name"] as? String == "T <i>")
    #expect(manifest["author"] as? [String] == ["A. Writer"])
    #expect(manifest["duration"] as? String == "PT4.200S")
    let order = try #require(manifest["readingOrder"] as? [[String: String]])
    #expect(order.map { $0["name"] } == ["One", "<Two> &"])
    #expect(order.map { $0["url"] } == ["audio/01-%C3%A4%3F.m4a", "audio/02-%C3%A4%3F.m4a"])
    #expect(order.map { $0["duration"] } == ["PT2.200S", "PT2.000S"])
  }

  @Test("has a page of contents in which no title is markup")
  func contents() throws {
    let folder = try TemporaryFolder()
    let page = try audiobook(Fixture.publication(Self.story, title: "T <i>"), in: folder.url).entryPage()
    #expect(page.contains("<link rel=\"publication\" href=\"publication.json\">"))
    #expect(page.contains("<li><a href=\"audio/02-%C3%A4%3F.m4a\" dir=\"auto\">&lt;Two&gt; &amp;</a></li>"))
    #expect(page.contains("<h1 dir=\"auto\">T &lt;i&gt;</h1>"))
  }

  @Test("is packaged whole, the same bytes each time")
  func packaged() throws {
    let folder = try TemporaryFolder()
    let book = try audiobook(Fixture.publication(Self.story), in: folder.url)
    let files = ["a.lpf", "b.lpf"].map { folder.url.appending(path: $0) }
    for file in files { try book.writePackage(to: file) }
    let bytes = try Data(contentsOf: files[0])
    #expect(bytes == (try Data(contentsOf: files[1])))
    for name in ["publication.json", "index.html", "audio/01-ä?.m4a", "audio/02-ä?.m4a"] {
      #expect(bytes.firstRange(of: Data(name.utf8)) != nil, "\(name)")
    }
  }
}

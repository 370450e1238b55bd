import Foundation
import HearsayAudiobook
import HearsayScript
import Testing

@testable import HearsayPublishing

@Suite("The page that reads along")
struct ReadAlongTests {
  private func page(_ publication: Publication = Fixture.publication(ReadAlongStage.story)) throws -> String {
    try ReadAlongPage(publication, sources: [.init(name: "the tide?.wav", mediaType: "audio/wav")]).text()
  }

  @Test("names nothing outside itself but its audio, and no word of the text is markup")
  func selfContained() throws {
    let page = try page()
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("src=\"//"))
    #expect(page.contains("<source src=\"the%20tide%3F.wav\" type=\"audio/wav\">"))
    #expect(!page.contains("Tom <b>"))
    #expect(page.contains("default-src 'none'"))
  }

  @Test("holds all lines and a number to a word, and no element to a word")
  func compact() throws {
    let words = Array(repeating: "word and other words", count: 2000).joined(separator: " ")
    let page = try page(Fixture.publication(["narrator: \(words)"]))
    #expect(page.contains(words))
    #expect(page.utf8.count < words.utf8.count + 8000 * 4 + 20_000)
  }

  @Test("has times that the page's program reads: by blanks, or by lengths where words meet without any")
  func times() {
    let json = ReadAlongTimes(Fixture.publication(ReadAlongStage.story).timeline).json
    // “One” from 500; then “Who's there? Come—out!”, whose last two words meet at a dash of one letter.
    #expect(json.contains("\"chapters\":[0,3]"))
    #expect(json.contains("[500,[300]]"))
    #expect(json.contains(",[500,500,400,300],[6,7,5,4]]"))
  }
}

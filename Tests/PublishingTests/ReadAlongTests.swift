import Foundation
import HearsayAudiobook
import HearsayScript
import Testing

@testable import HearsayPublishing

@Suite("The page that reads along", .serialized)
struct ReadAlongTests {
  private static let story = [
    "# One", "narrator: The lamp went out. Nobody had touched it.", "Ann: Who's there? Come—out!", "***",
    "# Two", "Tom <b>: I'm “here”.", "narrator: She said nothing.",
  ]
  private static let browser = Program("chromium")

  private func page(_ publication: Publication = Fixture.publication(Self.story)) throws -> String {
    try ReadAlongPage(publication, sources: [.init(name: "the tide?.wav", mediaType: "audio/wav")]).text()
  }

  /// Opens a page, lets a small program act on it, and gives what it leaves in `document.body.dataset.result`.
  private func act(_ page: String, at address: String = "", _ program: String) throws -> String {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "page.html")
    let probe =
      "<script>try { document.body.dataset.result = (() => { \(program) })() } "
      + "catch (error) { document.body.dataset.result = error }</script>"
    try Data(page.replacing("</body>", with: probe + "</body>").utf8).write(to: file)
    let (_, output) = try #require(Self.browser).run([
      "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=2000",
      "--user-data-dir=\(folder.url.path)/me",
      "--dump-dom", file.absoluteString + address,
    ])
    return output.firstMatch(of: #/data-result="([^"]*)"/#).map { String($0.1) } ?? "nothing"
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
    let json = ReadAlongTimes(Fixture.publication(Self.story).timeline).json
    // “One” from 500; then “Who's there? Come—out!”, whose last two words meet at a dash of one letter.
    #expect(json.contains("\"chapters\":[0,3]"))
    #expect(json.contains("[500,[300]]"))
    #expect(json.contains(",[500,500,400,300],[6,7,5,4]]"))
  }

  @Test(
    "lights the word that is heard, and what surrounds it", .enabled(if: browser != nil, "chromium is not installed"),
    arguments: [
      ("#t=0", "|"), ("#t=0.6", "One|One"), ("#t=1.35", "The|The lamp went out. Nobody had touched it."),
      ("#t=1.75", "lamp|The lamp went out. Nobody had touched it."), ("#t=5.7", "there?|Who's there? Come—out!"),
      ("#t=6.5", "out!|Who's there? Come—out!"), ("#t=9999", "nothing.|She said nothing."),
    ])
  func lights(address: String, expected: String) throws {
    let result = try act(
      page(), at: address,
      "return (document.querySelector('.on')?.textContent ?? '') + '|' + (document.querySelector('.now')?.textContent ?? '')"
    )
    #expect(result == expected)
  }

  @Test(
    "obeys the keyboard and the filter, and says so to screen readers",
    .enabled(if: browser != nil, "chromium is not installed"))
  func keyboard() throws {
    let result = try act(
      page(), at: "#t=0.6",
      """
      const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      const lit = () => document.querySelector(".on")?.textContent ?? "-";
      const stops = document.querySelectorAll("main [tabindex='0']").length, seen = [lit(), stops];
      document.querySelector("main [tabindex='0']").focus();
      press("ArrowDown");
      seen.push(document.activeElement.textContent.slice(0, 8));
      press("Enter");
      seen.push(lit());
      press("ArrowRight");
      seen.push(lit());
      const box = document.querySelector("[name=only][value=s1]");
      box.click();
      seen.push([...document.querySelectorAll("main .l")].filter((line) => line.checkVisibility()).length);
      seen.push(document.querySelector("[role=status]").textContent);
      seen.push(document.querySelector(".now").getAttribute("aria-current"));
      return seen.join("; ");
      """)
    #expect(result == "One; 1; The lamp; The; Come—; 3; The text is filtered by speaker; true")
  }
}

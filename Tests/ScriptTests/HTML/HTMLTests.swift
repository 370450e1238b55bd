import Foundation
import HearsayScript
import Testing

@Suite struct HTMLTests {
  private let page = ScriptFormat.html.write(.rich)

  @Test func nothingIsAskedOfTheNetwork() {
    #expect(page.contains("default-src 'none'"))
    for marker in ["http://", "https://", "src=", "@import", "url("] { #expect(!page.contains(marker), "\(marker)") }
  }

  @Test func aSpeakerHasAColourARuleAndAName() {
    #expect(page.contains(".s1{--hue:347;--rule:double}"))
    #expect(
      page.contains(
        ##"<p class="l d f s1" id="l4"><a class="n" href="#l4" tabindex="-1">4</a><b>Wren</b> <i>(growling)</i> <q>Who put it out?</q></p>"##
      ))
  }

  @Test func speakersCanBeFiltered() {
    #expect(
      page.contains(#"<label class="s1"><input type="checkbox" value="s1"><span>Wren</span> <small>3</small></label>"#))
    #expect(page.ranges(of: "<input type=\"checkbox\" value=").count == 6)
  }

  @Test func aDoubtSaysWhyAndWhoElseItMightBe() {
    #expect(
      page.contains(
        ##"<button type="button" class="m" aria-label="Doubtful" aria-describedby="q6">?</button><span class="tip" role="tooltip" id="q6"><bdi>O'Tull</bdi>, 41 % sure<br>turn: answers the line before<br>or <bdi>Pip</bdi>, 36 %; <bdi>Unknown</bdi>, 10 %</span>"##
      ))
    #expect(page.ranges(of: "role=\"tooltip\"").count == 2)
  }

  @Test func chaptersAreListed() {
    for entry in [##"<a href="#c1">The Lamp at Low Tide</a>"##, ##"<a href="#c2">One: The Slipway</a>"##] {
      #expect(page.contains(entry))
    }
    #expect(page.ranges(of: "<section ").count == 3)
  }

  @Test func wordsAreNeverMarkup() {
    var scripts = NastyScripts(seed: 12)
    for _ in 0..<300 {
      let script = scripts.script(), page = ScriptFormat.html.write(script)
      #expect(page.ranges(of: "<p>&amp;").isEmpty && page.ranges(of: "<b>&amp;").isEmpty)
      #expect(page.ranges(of: " id=\"l").count == script.lineCount)
      #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }

  /// A browser finds every line where it should, and runs the page's own program.
  @Test(.enabled(if: Tool.isInstalled("chromium"), "no chromium")) func aBrowserReadsIt() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      page.replacing(
        "</body>",
        with: """
          <script>
          document.querySelector("#speakers input[value=s1]").click();
          document.querySelector(".m").focus();
          const shown = [...document.querySelectorAll("main .d")].filter((line) => line.checkVisibility());
          document.title = ["found", document.querySelectorAll("main section > .l").length, shown.length,
            document.getElementById("shown").textContent].join("|");
          </script></body>
          """), "page.html")
    let result = try Tool.run(
      "chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.url.path)/profile",
      "--dump-dom", "file://\(file)")
    #expect(
      result.output.contains("<title>found|14|3|3 of 10 lines are shown</title>"), "\(result.output.prefix(3000))")
  }
}

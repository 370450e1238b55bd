import Foundation
import HearsayAudiobook
import Testing

@testable import HearsayPublishing

@Suite(
  "The page that reads along, played in Chromium", .serialized, .timeLimit(.minutes(5)),
  .enabled(if: Browser.program != nil, "chromium is not installed"))
struct ReadAlongPlayingTests {
  @Test("lights the word that is heard at a moment of its address, and tints the line")
  func lights() async throws {
    let cases = [
      ("0.6", "One|One"), ("1.35", "The|The lamp went out. Nobody had touched it."), ("0", "|"),
      ("1.75", "lamp|The lamp went out. Nobody had touched it."), ("5.7", "there?|Who's there? Come—out!"),
      ("6.5", "out!|Who's there? Come—out!"), ("9999", "nothing.|She said nothing."),
    ]
    let lit = """
      (document.querySelector(".on")?.textContent ?? "") + "|" + (document.querySelector(".now")?.textContent ?? "")
      """
    let stage = try ReadAlongStage()
    try await Browser.open(stage.page, at: "#t=2.45") { tab in
      #expect(try await tab.value(lit) == "out.|The lamp went out. Nobody had touched it.")
      #expect(try await tab.value("audio.currentTime") == "2.45")
      for (moment, expected) in cases {
        try await tab.value("location.hash = '#t=\(moment)'")
        try await tab.wait(for: "\(lit) === \"\(expected)\"")
      }
    }
  }

  @Test("follows the audio: at every moment the word that is heard is lit, and who is muted is silent")
  func follows() async throws {
    let stage = try ReadAlongStage()
    try await Browser.open(stage.page) { tab in
      let result = try await tab.value(
        """
        new Promise((done) => {
          const words = \(stage.words), seen = new Set(), wrong = [];
          const heard = (ms) => words.filter(([start]) => start <= ms).pop();
          const look = () => {
            const ms = audio.currentTime * 1000, lit = document.querySelector(".on")?.textContent;
            // A frame may fall between the page's look at the clock and this one.
            const fitting = [heard(ms - 200), heard(ms)].map((word) => `${word?.[1]} ${word?.[2] === "ann"}`);
            if (!fitting.includes(`${lit} ${audio.muted}`)) wrong.push(`${lit} ${audio.muted} at ${ms}`);
            if (lit) seen.add(lit);
            if (audio.ended) done([...wrong, seen.size > 8 ? "" : "few: " + [...seen]].join("\\n"));
            else requestAnimationFrame(look);
          };
          document.querySelector("[name=mute][value=s1]").click();
          speed.value = 2;
          speed.dispatchEvent(new Event("change"));
          audio.addEventListener("playing", look, { once: true });
          play.click();
        })
        """)
      #expect(result == "")
      #expect(try await tab.value("audio.playbackRate") == "2")
      #expect(try await tab.value("document.querySelector('[role=status]').textContent") == "Two")
    }
  }

  @Test("starts at a word that is clicked, in a line that is heard and in another")
  func click() async throws {
    let stage = try ReadAlongStage()
    try await Browser.open(stage.page, at: "#t=1.4") { tab in
      try await tab.value("audio.addEventListener('seeking', () => { window.sought = audio.currentTime })")
      let range = { (line: Int, from: Int, to: Int) in
        "(() => { const range = new Range(), text = document.getElementById('l\(line)').firstChild; "
          + "range.setStart(text, \(from)); range.setEnd(text, \(to)); return range })()"
      }
      let cases = [
        ("document.querySelectorAll('.now .w')[2]", 2.0), (range(3, 18, 21), 6.4), (range(7, 4, 8), 9.5),
        (range(2, 30, 37), 3.6),
      ]
      for (place, moment) in cases {
        try await tab.value("window.sought = -1")
        try await tab.click(place)
        try await tab.wait(for: "Math.abs(window.sought - \(moment)) < 0.01 && !audio.paused")
        try await tab.value("audio.pause()")
      }
    }
  }

  @Test("keeps the place from visit to visit, and an address goes before it")
  func place() async throws {
    let stage = try ReadAlongStage()
    try await Browser.open(stage.page, at: "#t=5.6") { tab in
      try await tab.open(stage.page)
      #expect(try await tab.value("audio.currentTime") == "5.6")
      try await tab.open(stage.page, at: "#t=8.1")
      #expect(try await tab.value("audio.currentTime") == "8.1")
    }
  }

  @Test("says so where the audio is missing")
  func missing() async throws {
    let stage = try ReadAlongStage(hasAudio: false)
    try await Browser.open { tab in
      try await tab.open(stage.page, until: "document.querySelector('[role=alert]').checkVisibility()")
      #expect(try await tab.value("trouble.textContent").contains("should stand beside this page"))
      #expect(tab.takeComplaints().allSatisfy { $0.contains("ERR_FILE_NOT_FOUND") })
    }
  }

  @Test("brings the heard word of a long book into view, and no element to a word into the page")
  func long() async throws {
    let line = "narrator: " + Array(repeating: "word and other words.", count: 12).joined(separator: " ")
    let tall = "narrator: " + Array(repeating: "a b c d e f", count: 800).joined(separator: " ")
    let rows = (1...40).flatMap { ["# \($0)"] + Array(repeating: line, count: 50) } + ["# Tall", tall, line]
    let stage = try ReadAlongStage(rows, hasAudio: false)
    try await Browser.open { tab in
      try await tab.open(stage.page, at: "#t=5000", until: "document.querySelector('.on') !== null")
      let isInView = """
        (() => { const box = document.querySelector(".on").getBoundingClientRect();
        return box.top > 0 && box.bottom < document.querySelector(".player").getBoundingClientRect().top })()
        """
      let end = Int(stage.publication.timeline.seconds(stage.publication.timeline.samples))
      try await tab.wait(for: isInView)
      for moment in [100, 9000, 3000, end - 30, end - 250, 1] {
        try await tab.value("location.hash = '#t=\(moment)'")
        try await tab.wait(for: "Number(position.value) === \(moment) && \(isInView)")
      }
      // A chapter's link scrolls by itself, too.
      try await tab.value("document.querySelectorAll('nav a')[20].click()")
      try await tab.wait(for: "document.querySelector('.now').textContent === '21' && \(isInView)")
      let elements = try await tab.value("document.querySelectorAll('*').length")
      #expect(try #require(Int(elements)) < 3 * rows.count + 300)
      #expect(tab.takeComplaints().allSatisfy { $0.contains("ERR_FILE_NOT_FOUND") })
    }
  }
}

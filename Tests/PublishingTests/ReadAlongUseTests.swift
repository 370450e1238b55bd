import Foundation
import HearsayAudiobook
import Testing

@testable import HearsayPublishing

@Suite(
  "The page that reads along, used in Chromium", .serialized, .timeLimit(.minutes(5)),
  .enabled(if: Browser.program != nil, "chromium is not installed"))
struct ReadAlongUseTests {
  private static let focused = "document.activeElement.textContent.slice(0, 8)"

  @Test("obeys the keyboard")
  func keyboard() async throws {
    let stage = try ReadAlongStage()
    try await Browser.open(stage.page, at: "#t=0.6") { tab in
      try await tab.press(" ")
      try await tab.wait(for: "!audio.paused && play.ariaLabel === 'Pause'")
      try await tab.press(" ")
      try await tab.wait(for: "audio.paused && play.ariaLabel === 'Play'")
      try await tab.value("location.hash = '#t=0.7'")
      try await tab.wait(for: "audio.currentTime === 0.7")
      for (key, moment) in [("ArrowRight", "5.7"), ("ArrowRight", "10.7"), ("ArrowLeft", "5.7")] {
        try await tab.press(key)
        try await tab.wait(for: "Math.abs(audio.currentTime - \(moment)) < 0.001")
      }
      // On a button, the space bar is the button's, and the arrows the page's.
      try await tab.value("play.focus()")
      try await tab.press(" ")
      try await tab.wait(for: "!audio.paused")
      try await tab.press(" ")
      try await tab.wait(for: "audio.paused")
      try await tab.value("location.hash = '#t=0.8'")
      try await tab.press("ArrowRight")
      try await tab.wait(for: "Math.abs(audio.currentTime - 5.8) < 0.001")
    }
  }

  @Test("has one stop of the Tab key in the text, from which arrows go from line to line and Enter starts")
  func lines() async throws {
    let stage = try ReadAlongStage()
    try await Browser.open(stage.page, at: "#t=0.6") { tab in
      try await tab.value("names.focus()")
      try await tab.press("Tab")
      #expect(try await tab.value(Self.focused) == "One")
      try await tab.press("ArrowDown", "ArrowDown")
      #expect(try await tab.value(Self.focused) == "Who's th")
      try await tab.press("ArrowUp")
      #expect(try await tab.value(Self.focused) == "The lamp")
      try await tab.press("Tab")
      #expect(try await tab.value("document.activeElement.ariaLabel") == "Back to the line before")
      try await tab.value("document.querySelector('main [tabindex=\"0\"]').focus()")
      try await tab.press("Enter")
      try await tab.wait(for: "!audio.paused && audio.currentTime >= 1.3")
    }
  }

  @Test("shows the lines of some speakers alone, says so, and keeps the text in reach of the keyboard")
  func filter() async throws {
    let stage = try ReadAlongStage()
    let shown =
      "[...document.querySelectorAll('main .l')].filter((line) => line.checkVisibility()).map((line) => line.id)"
    try await Browser.open(stage.page, at: "#t=1.4") { tab in
      #expect(try await tab.value(shown) == "l1,l2,l3,l5,l6,l7")
      try await tab.click("document.querySelector('[name=only][value=s1]')")
      #expect(try await tab.value(shown) == "l1,l3,l5")
      #expect(try await tab.value("say.textContent") == "The text is filtered by speaker")
      #expect(try await tab.value("document.querySelector('main [tabindex=\"0\"]').id") == "l3")
      try await tab.click("document.querySelector('[name=only][value=s2]')")
      #expect(try await tab.value(shown) == "l1,l3,l5,l6")
      try await tab.value("next.click()")
      #expect(try await tab.value("document.querySelector('.now').id") == "l3")
      for name in ["s1", "s2"] { try await tab.click("document.querySelector('[name=only][value=\(name)]')") }
      #expect(try await tab.value(shown) == "l1,l2,l3,l5,l6,l7")
      #expect(try await tab.value("say.textContent") == "The whole text is shown")
    }
  }

  @Test("tells screen readers what everything is")
  func names() async throws {
    let stage = try ReadAlongStage()
    try await Browser.open(stage.page, at: "#t=1.4") { tab in
      let nodes = try await tab.call("Accessibility.getFullAXTree")["nodes"] as? [[String: Any]] ?? []
      func value(_ node: [String: Any], _ key: String) -> String {
        ((node[key] as? [String: Any])?["value"] as? String) ?? ""
      }
      let roles = ["button", "checkbox", "slider", "combobox", "link", "region", "navigation", "main", "status"]
      let found = nodes.filter { node in node["ignored"] as? Bool != true && roles.contains(value(node, "role")) }
        .map { "\(value($0, "role")) \(value($0, "name"))" }
      let expected = [
        "link Skip to the text", "navigation Chapters", "link One", "link Two",
        "checkbox Show only the lines of Tom <b>",
        "checkbox Mute Ann", "checkbox Names before speech", "main ", "region Player", "button Play",
        "button Back to the line before", "button On to the next line", "slider Position", "combobox Speed",
        "button Follow",
        "status ",
      ]
      for name in expected { #expect(found.contains(name), "\(name)") }
      #expect(found.filter { $0.hasSuffix(" ") }.sorted() == ["main ", "status "])
      #expect(try await tab.value("position.getAttribute('aria-valuetext')") == "0:01 of 0:11")
      #expect(try await tab.value("document.querySelector('.now').getAttribute('aria-current')") == "true")
      #expect(try await tab.value("document.querySelector('nav [aria-current]').textContent") == "One")
    }
  }

  @Test("can be read and touched, light and dark, in narrow and wide windows")
  func looks() async throws {
    let stage = try ReadAlongStage()
    let contents = stage.folder.url.appending(path: "index.html")
    try Data(try contentsPage(stage).utf8).write(to: contents)
    try await Browser.open(stage.page, at: "#t=1.4") { tab in
      var papers: Set<String> = []
      for (page, condition) in [(stage.page, "audio.readyState > 0"), (contents, "true")] {
        for scheme in ["light", "dark"] {
          for (width, target) in [(320, 24), (360, 40), (1280, 24)] {
            let size: [String: Any] = ["width": width, "height": 740, "deviceScaleFactor": 1, "mobile": width < 500]
            try await tab.call("Emulation.setDeviceMetricsOverride", size)
            let feature = ["name": "prefers-color-scheme", "value": scheme]
            try await tab.call("Emulation.setEmulatedMedia", ["features": [feature]])
            try await tab.open(page, at: "#t=1.4", until: condition)
            try await tab.value("document.querySelectorAll('details').forEach((part) => part.open = true)")
            try await tab.value("document.getElementById('names')?.click()")
            #expect(try await tab.value(PageAudit.script(target: target)) == "", "\(scheme), \(width) wide")
            papers.insert(try await tab.value("getComputedStyle(document.body).backgroundColor"))
          }
        }
      }
      #expect(papers.count == 2)
    }
  }

  private func contentsPage(_ stage: ReadAlongStage) throws -> String {
    try AudiobookManifest(
      stage.publication,
      tracks: stage.publication.timeline.chapters.enumerated().map { index, chapter in
        AudioTrack(
          file: stage.folder.url.appending(path: "\(index).m4a"), mediaType: "audio/mp4", samples: chapter.samples)
      }
    ).entryPage()
  }
}

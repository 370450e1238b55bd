import Foundation
import HearsayScript
import Testing

@Suite("hearsay render", .timeLimit(.minutes(10)))
struct RenderTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  static let story = """
    The Gate

    "Open it," said Anna.

    "I won't," Ben replied. He looked at the gate. "It's old."

    * * *

    "Then I will," Anna said.
    """

  /// Renders the small story above into `out`.
  @discardableResult
  private func renderStory(_ options: String...) async throws -> Tool.Result {
    try tool.write(Self.story, to: "gate.txt")
    return try await tool.run(["render", "gate.txt", "-o", "out"] + options)
  }

  /// The names of the line files, in order.
  private func lineNames(_ folder: String = "out") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: tool.folder.appending(path: "\(folder)/lines").path).sorted()
  }

  @Test("lays the production down, and says where it is and who speaks")
  func laysDown() async throws {
    let result = try await renderStory()
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.isEmpty)
    for name in ["Anna", "Ben", "Narrator", "out/gate.wav", "real time"] {
      #expect(result.errors.contains(name), "the summary does not say \(name): \(result.errors)")
    }
    let files = try tool.tree("out").keys.filter { !$0.hasPrefix(".hearsay") && !$0.hasPrefix("lines/") }.sorted()
    #expect(files == ["cast.yaml", "gate.wav", "script.fountain", "script.json"])
    #expect(
      try lineNames() == [
        "0001-narrator.wav", "0002-anna.wav", "0003-narrator.wav", "0004-ben.wav", "0005-narrator.wav", "0006-ben.wav",
        "0008-anna.wav", "0009-narrator.wav",
      ])
  }

  @Test("makes an audiobook that is the sum of its lines and pauses, to the sample")
  func sumsUp() async throws {
    try await renderStory()
    let book = try #require(WaveFile(try tool.read("out/gate.wav")))
    let takes = try lineNames().map { try #require(WaveFile(try tool.read("out/lines/\($0)"))) }
    // start, after the heading, in a paragraph, between paragraphs, in a paragraph twice, at the break, in a paragraph, end
    let milliseconds = [500, 900, 150, 450, 150, 150, 1500, 150, 1500]
    let pauses = milliseconds.reduce(0) { $0 + ($1 * book.rate + 500) / 1000 }
    // The book ends on a whole frame of AAC.
    let sum = takes.reduce(0) { $0 + $1.samples.count } + pauses
    #expect(book.samples.count == (sum + 1023) / 1024 * 1024)
    #expect(Array(book.samples.dropFirst(500 * book.rate / 1000).prefix(takes[0].samples.count)) == takes[0].samples)
    for take in takes {
      #expect(take.samples.first == 0 && take.samples.last == 0, "a join would click")
      #expect((take.samples.map(\.magnitude).max() ?? 0) <= 18_856, "a peak over −4.8 dBFS")
    }
  }

  @Test("gives the same bytes with one worker, with three, and in another folder")
  func sameBytes() async throws {
    for (folder, jobs) in [("one", "1"), ("three", "3")] {
      let result = try await tool.run("render", Tool.sample.path, "-o", folder, "--jobs", jobs, "--quiet")
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.errors.isEmpty)
    }
    let (one, three) = (try tool.tree("one"), try tool.tree("three"))
    #expect(one.keys.sorted() == three.keys.sorted())
    for name in one.keys.sorted() { #expect(one[name] == three[name], "\(name) differs") }
    #expect(one.count > 100)
  }

  @Test("uses a cast that was edited by hand, keeps it, and changes that speaker's lines alone")
  func usesAnEditedCast() async throws {
    try await renderStory()
    let before = try tool.tree("out/lines")
    let cast = try tool.text("out/cast.yaml")
    let role = try #require(try /\x20 ben:\n(\x20{4}.*\n)*?\x20{4}voice: (?<voice>[a-z]+)/.firstMatch(in: cast))
    let other = role.voice == "silas" ? "bram" : "silas"
    let edited = cast.replacingCharacters(in: role.voice.startIndex..<role.voice.endIndex, with: other)
    try tool.write(edited, to: "out/cast.yaml")
    let result = try await renderStory()
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("cast.yaml, which was edited by hand"))
    #expect(try tool.text("out/cast.yaml") == edited)
    let after = try tool.tree("out/lines")
    let changed = before.keys.filter { before[$0] != after[$0] }.sorted()
    #expect(changed == ["0004-ben.wav", "0006-ben.wav"])
  }

  @Test("uses a screenplay that was edited by hand, and keeps it")
  func usesAnEditedScreenplay() async throws {
    try await renderStory()
    let fountain = try tool.text("out/script.fountain")
    let cue = try #require(fountain.range(of: "\n@Ben\n"))
    let edited = fountain.replacingCharacters(in: cue, with: "\n@Anna\n")
    try tool.write(edited, to: "out/script.fountain")
    let result = try await renderStory()
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("script.fountain, which was edited by hand"))
    #expect(try tool.text("out/script.fountain") == edited)
    #expect(try lineNames()[3] == "0004-anna.wav")
    #expect(try tool.text("out/script.json").contains("settled by hand"))

    let again = try await renderStory()
    #expect(again.status == 0 && again.errors.contains("nothing has changed"), "\(again.errors)")
    let fresh = try await renderStory("--fresh")
    #expect(fresh.status == 0)
    #expect(try tool.text("out/script.fountain") == fountain)
    #expect(try lineNames()[3] == "0004-ben.wav")
  }

  @Test("stops at two edits that contradict each other, and names both")
  func stopsAtContradiction() async throws {
    try await renderStory()
    for (file, word, other) in [("script.fountain", "@Ben\n", "@Anna\n"), ("script.json", "replied", "said")] {
      try tool.write(try tool.text("out/\(file)").replacing(word, with: other), to: "out/\(file)")
    }
    let result = try await renderStory()
    #expect(result.status == 2)
    #expect(result.errors.contains("script.json") && result.errors.contains("script.fountain"), "\(result.errors)")
    #expect(result.errors.contains("--fresh"))
  }

  @Test("stops when the manuscript changed under an edited script, and renders the script when told to")
  func stopsAtChangedManuscript() async throws {
    try await renderStory()
    let edited = try tool.text("out/script.fountain").replacing("Open it,", with: "Open this,")
    try tool.write(edited, to: "out/script.fountain")
    try tool.write(Self.story + "\n\nThe end.\n", to: "gate.txt")
    let refused = try await tool.run("render", "gate.txt", "-o", "out")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("script.fountain") && refused.errors.contains("gate.txt"), "\(refused.errors)")
    let told = try await tool.run("render", "out")
    #expect(told.status == 0, "\(told.errors)")
    #expect(try tool.text("out/script.json").contains("Open this,"))
  }

  @Test("follows a manuscript that changed, when nothing was edited by hand")
  func followsTheManuscript() async throws {
    try await renderStory()
    try tool.write(Self.story.replacing("It's old.", with: "It's very old."), to: "gate.txt")
    let result = try await tool.run("render", "gate.txt", "-o", "out")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("8 lines, 1 of them spoken anew"), "\(result.errors)")
  }

  @Test("refuses the folder of another manuscript, both named, and spares what is there")
  func refusesAnother() async throws {
    try await renderStory()
    let before = try tool.tree("out")
    try tool.write("\"No,\" said Carl.", to: "other/gate.txt")
    let result = try await tool.run("render", "other/gate.txt", "-o", "out")
    #expect(result.status == 2)
    #expect(result.errors.contains("/gate.txt") && result.errors.contains("other/gate.txt"), "\(result.errors)")
    #expect(try tool.tree("out") == before)
  }

  @Test("does not overwrite an audiobook that it did not write")
  func sparesForeignAudio() async throws {
    try tool.write("mine", to: "out/gate.wav")
    let result = try await renderStory()
    #expect(result.status == 2)
    #expect(result.errors.contains("gate.wav"))
    #expect(try tool.text("out/gate.wav") == "mine")
  }

  @Test("refuses a format that there is not, and lists those there are")
  func unknownFormat() async throws {
    for list in ["wav,aiff", "", "wav,"] {
      let result = try await renderStory("--format", list)
      #expect(result.status == 64)
      #expect(result.errors.contains("wav"), "\(result.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: tool.folder.appending(path: "out").path))
  }

  @Test("refuses a cover that is no picture, before anything is spoken")
  func badCover() async throws {
    try tool.write("GIF89a", to: "cover.gif")
    let result = try await renderStory("--cover", "cover.gif")
    #expect(result.status == 2)
    #expect(result.errors.contains("cover.gif: is no cover: it is neither a JPEG nor a PNG"), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: tool.folder.appending(path: "out/gate.wav").path))
  }

  @Test("reads everything in one voice with --solo, the narrator's or another")
  func solo() async throws {
    try await renderStory("--solo")
    let own = try tool.text("out/cast.yaml")
    let narrator = try #require(try /\nsolo: (?<voice>[a-z]+)/.firstMatch(in: own)).voice
    let ben = try tool.read("out/lines/0004-ben.wav")
    let named = try await renderStory("--solo", "dora")
    #expect(named.status == 0, "\(named.errors)")
    #expect(narrator != "dora")
    #expect(try tool.text("out/cast.yaml").contains("\nsolo: dora"))
    #expect(try tool.read("out/lines/0004-ben.wav") != ben)
  }

  @Test("scales rates and pauses with --speed")
  func speed() async throws {
    var lengths: [Double] = []
    for speed in ["0.5", "1.0", "2.0"] {
      let result = try await renderStory("--speed", speed)
      #expect(result.status == 0, "\(result.errors)")
      let wave = try #require(WaveFile(try tool.read("out/gate.wav")))
      lengths.append(Double(wave.samples.count))
    }
    #expect((1.6...2.3).contains(lengths[0] / lengths[1]), "\(lengths)")
    #expect((1.6...2.3).contains(lengths[1] / lengths[2]), "\(lengths)")
  }

  @Test("speaks a line that bare espeak-ng dies of")
  func hostileLine() async throws {
    let hostile = String(repeating: "s'", count: 80)
    try tool.write("\"Go on,\" said Anna.\n\n\(hostile)\n\n\"I will,\" said Ben.\n", to: "hostile.txt")
    let result = try await tool.run("render", "hostile.txt", "-o", "out")
    #expect(result.status == 0, "\(result.errors)")
    let line = try #require(WaveFile(try tool.read("out/lines/0003-narrator.wav")))
    #expect(line.samples.count > 4 * line.rate)
    #expect(try lineNames().count == 5)
  }

  @Test("reads the story from standard input")
  func standardInput() async throws {
    let result = try await tool.run("render", "-", "-o", "out", input: Self.story)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try tool.text("out/script.json").contains("Open it,"))
  }

  @Test("renders an edited script file", arguments: ["gate.fountain", "gate.json"])
  func rendersAScript(name: String) async throws {
    try tool.write(Self.story, to: "gate.txt")
    #expect(try await tool.run("script", "gate.txt", "-o", name).status == 0)
    try tool.write(try tool.text(name).replacing("Open it,", with: "Shut it,"), to: name)
    let result = try await tool.run("render", name)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try tool.text("Output/gate/script.json").contains("Shut it,"))
  }
}

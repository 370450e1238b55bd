import Foundation
import Testing

@Suite("hearsay render --format, for text that follows the voice", .timeLimit(.minutes(10)))
struct PublishingFormatsTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  private static let story = """
    Chapter One

    "Open it," said Anna. "It is late, and nobody knows that we are here."

    "I won't," Ben replied. He looked at the gate.

    Chapter Two

    "Then I will," Anna said.
    """

  /// Whether the program that encodes is there.
  private static let hasFFmpeg = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/ffmpeg") }

  private func render(_ folder: String, _ formats: String, environment: [String: String] = [:]) async throws
    -> Tool.Result
  {
    try tool.write(Self.story, to: "gate.txt")
    return try await tool.run(
      ["render", "gate.txt", "-o", folder, "--format", formats], environment: environment)
  }

  @Test("puts captions where the words are heard, to 25 ms")
  func captionsFollow() async throws {
    let result = try await render("out", "wav,vtt")
    #expect(result.status == 0, "\(result.errors)")
    let book = try #require(WaveFile(try tool.read("out/gate.wav")))
    let text = try tool.text("out/gate.vtt")
    let starts = text.matches(of: #/(\d\d):(\d\d):(\d\d)\.(\d{3}) -->/#).compactMap { match -> Int? in
      guard let hours = Int(match.1), let minutes = Int(match.2), let seconds = Int(match.3), let more = Int(match.4)
      else { return nil }
      return ((hours * 60 + minutes) * 60 + seconds) * 1000 + more
    }
    #expect(starts.count >= 7)
    var onsets = 0
    for start in starts {
      let place = start * book.rate / 1000, width = book.rate / 40
      // A cue that begins a line has silence before it; the sound must begin within 25 ms.
      guard book.samples[max(0, place - 2 * width)..<place - width].allSatisfy({ $0 == 0 }) else { continue }
      // A millisecond is left out: the cue's time is rounded.
      #expect(book.samples[place - width..<place - book.rate / 1000].allSatisfy { $0 == 0 }, "\(start) ms")
      #expect(book.samples[place..<place + width].contains { abs(Int($0)) > 30 }, "\(start) ms")
      onsets += 1
    }
    #expect(onsets >= 7)
    #expect(text.contains("<v Anna>“Open it,”") && text.contains("<v Ben>“I won't,”"))
  }

  @Test("gives the same bytes in another folder, and needs no ffmpeg but for the encoded ones")
  func sameBytes() async throws {
    let formats = "vtt,srt,lrc,labels,readalong,stems"
    for folder in ["one", "two"] {
      let result = try await render(folder, formats, environment: ["HEARSAY_FFMPEG": "/nowhere"])
      #expect(result.status == 0, "\(result.errors)")
    }
    let one = try tool.tree("one").filter { !$0.key.hasPrefix(".hearsay") }
    #expect(one == (try tool.tree("two").filter { !$0.key.hasPrefix(".hearsay") }))
    for name in [
      "gate.vtt", "gate.srt", "gate.lrc", "gate.labels.txt", "gate.html", "gate.readalong.wav", "gate-stems/anna.wav",
      "gate-stems/ben.wav", "gate-stems/narrator.wav",
    ] { #expect(one[name] != nil, "\(name) is missing: \(one.keys.sorted())") }
  }

  @Test("leaves the earlier book in place where encoding fails", .enabled(if: hasFFmpeg, "ffmpeg is not installed"))
  func failureSpares() async throws {
    #expect(try await render("out", "epub,lpf,manifest").status == 0)
    let book = try tool.read("out/gate.epub")
    try tool.write("#!/bin/sh\ncase \"$*\" in *-encoders*) echo ' A..... aac AAC';; *) exit 1;; esac\n", to: "ffmpeg")
    _ = try await tool.shell("chmod +x ffmpeg")
    try tool.write(Self.story + "\nMore came.\n", to: "gate.txt")
    let failed = try await tool.run(
      ["render", "gate.txt", "-o", "out", "--format", "epub"],
      environment: ["HEARSAY_FFMPEG": tool.folder.appending(path: "ffmpeg").path])
    #expect(failed.status == 2, "\(failed.errors)")
    #expect(try tool.read("out/gate.epub") == book)
    #expect(try await render("again", "epub").status == 0)
    #expect(try tool.read("again/gate.epub") == book)
    #expect(
      FileManager.default.fileExists(atPath: tool.folder.appending(path: "out/gate-audiobook/publication.json").path))
  }
}

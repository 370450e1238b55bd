import Foundation
import HearsayScript
import Testing

@Suite("hearsay render --format", .timeLimit(.minutes(10)))
struct FormatTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  static let hasFFmpeg = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/ffmpeg") }

  @discardableResult
  private func render(_ options: String..., environment: [String: String] = [:]) async throws -> Tool.Result {
    try tool.write(RenderTests.story, to: "gate.txt")
    return try await tool.run(["render", "gate.txt", "-o", "out"] + options, environment: environment)
  }

  private func isThere(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: tool.folder.appending(path: "out/\(name)").path)
  }

  @Test("makes what is asked for and no WAV besides, and a further format without speaking a word")
  func further() async throws {
    #expect(try await render("--format", "flac").status == 0)
    #expect(isThere("gate.flac") && !isThere("gate.wav"))
    #expect(!isThere(".hearsay/staging") && !isThere(".hearsay/stitched.wav"))
    let first = try tool.read("out/gate.flac")
    let further = try await render("--format", "flac,wav")
    #expect(further.errors.contains("0 of them spoken anew"), "\(further.errors)")
    #expect(isThere("gate.wav"))
    #expect(try tool.read("out/gate.flac") == first)
    let again = try await render("--format", "wav", "--format", "flac")
    #expect(again.errors.contains("nothing has changed"), "\(again.errors)")
    try tool.write("damaged", to: "out/gate.flac")
    let refused = try await render("--format", "flac")
    #expect(refused.status == 2 && refused.errors.contains("gate.flac"), "what changed since is a hand's")
    let leftovers = try FileManager.default.contentsOfDirectory(
      atPath: tool.folder.appending(path: "out/.hearsay").path)
    #expect(!leftovers.contains("staging") && !leftovers.contains("stitched.wav"))
  }

  @Test("says what to install where ffmpeg is missing, before a word is spoken")
  func noFFmpeg() async throws {
    let result = try await render("--format", "wav,m4b", environment: ["HEARSAY_FFMPEG": "/nowhere/ffmpeg"])
    #expect(result.status == 2)
    #expect(result.errors.contains("m4b") && result.errors.contains("apt install ffmpeg"), "\(result.errors)")
    #expect(!isThere("gate.wav") && !isThere("script.json"))
    #expect(try await render("--format", "flac", environment: ["HEARSAY_FFMPEG": "/nowhere/ffmpeg"]).status == 0)
  }

  @Test("gives the same files, made at once or one after the other", .enabled(if: hasFFmpeg))
  func together() async throws {
    for jobs in ["1", "4"] {
      let made = try await render(
        "--format", "flac,mp3,opus,m4b,vtt,stems,epub,lpf", "--jobs", jobs, "-o", "jobs-\(jobs)")
      #expect(made.status == 0, "\(made.errors)")
    }
    let differences = try await tool.shell("diff -rq jobs-1 jobs-4 -x .hearsay && ls jobs-1 | wc -l")
    #expect(differences.status == 0, "\(differences.output)")
  }

  @Test(
    "says of a picture that is none why", arguments: [("folder", "is a folder"), ("a.txt", "neither a JPEG nor a PNG")])
  func noCover(name: String, why: String) async throws {
    try tool.write("words", to: "a.txt")
    _ = try await tool.shell("mkdir folder")
    let result = try await render("--cover", name)
    #expect(result.status == 2 && result.errors.contains(name) && result.errors.contains(why), "\(result.errors)")
    #expect(!isThere("gate.wav"))
  }

  @Test("leaves the earlier file in place where ffmpeg fails, and says why", .enabled(if: hasFFmpeg))
  func failing() async throws {
    #expect(try await render("--format", "mp3").status == 0)
    let first = try tool.read("out/gate.mp3")
    try tool.write(
      "#!/bin/sh\ncase \"$*\" in *-encoders*) exec ffmpeg \"$@\";; esac\necho no luck >&2; exit 3\n", to: "bad")
    _ = try await tool.shell("chmod +x bad")
    let failed = try await render(
      "--format", "mp3", "--title", "Other", environment: ["HEARSAY_FFMPEG": tool.folder.path + "/bad"])
    #expect(failed.status == 2 && failed.errors.contains("no luck"), "\(failed.errors)")
    #expect(try tool.read("out/gate.mp3") == first)
  }

  @Test("says that it was interrupted where Ctrl-C comes while ffmpeg is asked what it can do")
  func interruptedEarly() async throws {
    try tool.write(RenderTests.story, to: "gate.txt")
    try tool.write("#!/bin/sh\ntouch asked\nexec sleep 60\n", to: "slow")
    _ = try await tool.shell("chmod +x slow")
    let binary = Tool.binary.path
    let result = try await tool.shell(
      "HEARSAY_FFMPEG=$PWD/slow '\(binary)' render gate.txt -o out --format m4b & p=$!; "
        + "while [ ! -e asked ]; do sleep 0.1; done; kill -INT $p; wait $p")
    #expect(result.status == 130, "\(result.errors)")
  }

  @Test("makes a file for each chapter", arguments: ["flac", "wav"])
  func perChapter(format: String) async throws {
    try tool.write("# One\n\nA word.\n\n# Two: É\n\nAnother word.\n", to: "book.md")
    let result = try await tool.run("render", "book.md", "-o", "out", "--format", format, "--per-chapter")
    #expect(result.status == 0, "\(result.errors)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: tool.folder.appending(path: "out/book-\(format)").path)
    #expect(names.sorted() == ["01-one.\(format)", "02-two-é.\(format)"])
  }

  @Test("--profile acx gives files that pass ACX's check", .enabled(if: hasFFmpeg))
  func acx() async throws {
    let result = try await render("--profile", "acx", "--author", "A. Writer")
    #expect(result.status == 0, "\(result.errors)")
    let folder = tool.folder.appending(path: "out/gate-mp3")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.first == "01-opening-credits.mp3" && names.last?.contains("closing-credits") == true)
    let check = try await tool.run(["check", "--profile", "acx"] + names.map { "out/gate-mp3/\($0)" })
    #expect(check.status == 0, "\(check.output)")
  }
}

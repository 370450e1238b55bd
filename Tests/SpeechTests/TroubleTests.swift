import Foundation
import HearsaySpeakerProtocol
import HearsaySpeech
import Testing

/// What goes wrong, and what it must not take with it.
@Suite(.timeLimit(.minutes(10)), .enabled(if: Workplace.worker != nil, "hearsay-speaker is not built"))
struct TroubleTests {
  /// Aborts espeak-ng 1.51 by a buffer overflow.
  static let crasher = String(repeating: "x.y. ", count: 200)

  static func error(_ pool: SpeakerPool, voice: String = "gmw/en-US") async -> SpeechError? {
    await #expect(throws: SpeechError.self) { try await pool.all(["Hello."], voice: SpeakingVoice(file: voice)) }
  }

  @Test func `a worker that is not there, or does not run, is named`() async throws {
    let workplace = try Workplace()
    for path in ["/nosuch/hearsay-speaker", try workplace.script("exit 3"), "/etc/hostname"] {
      let error = await Self.error(workplace.pool(jobs: 2, worker: path))
      #expect(error?.description.contains(path) == true)
    }
  }

  @Test func `missing data is an error that names the package`() async throws {
    let workplace = try Workplace()
    let error = await Self.error(workplace.pool(dataPath: workplace.folder))
    #expect(error?.description.contains("espeak-ng-data") == true)
  }

  @Test(arguments: ["gmw/en-US+nosuch", "nosuch", "/nosuch/voice"])
  func `a voice that is not there stops the run`(voice: String) async throws {
    let workplace = try Workplace()
    let error = await Self.error(workplace.pool(), voice: voice)
    #expect(error?.description.contains(voice) == true)
  }

  @Test func `a folder that can't be written is an error`() async throws {
    let workplace = try Workplace()
    try Data().write(to: URL(filePath: workplace.store.folder))
    let error = await Self.error(workplace.pool())
    #expect(error?.description.contains(workplace.store.folder) == true)
  }

  @Test func `a killed worker is replaced, and the takes are the same`() async throws {
    let (killed, whole) = (try Workplace(), try Workplace())
    let texts = SpeakerPoolTests.texts + SpeakerPoolTests.texts.map { "Once more: " + $0 }
    // Each worker is killed after a tenth of a second, five times; then one is left alone.
    let lives = killed.folder + "/lives"
    let script = try killed.script(
      """
      echo x >> \(lives)
      if [ $(wc -l < \(lives)) -gt 5 ]; then exec \(Workplace.worker ?? "false"); fi
      exec timeout -s KILL 0.1 \(Workplace.worker ?? "false")
      """)
    let takes = try await killed.pool(jobs: 2, worker: script).all(texts)
    #expect(takes.allSatisfy { $0.flaw == nil })
    let others = try await whole.pool().all(texts)
    #expect(takes.map(\.samples) == others.map(\.samples))
    for (take, other) in zip(takes, others) {
      #expect(FileManager.default.contentsEqual(atPath: take.audio, andPath: other.audio))
    }
  }

  @Test func `workers end when the reading is given up`() async throws {
    let workplace = try Workplace()
    let marker = workplace.folder + "/espeak"
    let script = try workplace.script("echo $$ >> \(marker); exec \(Workplace.worker ?? "false")")
    let pool = workplace.pool(jobs: 2, worker: script)
    let (started, start) = AsyncStream.makeStream(of: Void.self)
    let reading = Task {
      for try await _ in pool.takes(
        of: (1...5000).map {
          Utterance(text: "A long line, number \($0), that takes its time.", voice: SpeakingVoice(file: "gmw/en-US"))
        })
      { start.yield() }
    }
    for await _ in started { break }
    reading.cancel()
    _ = await reading.result
    let pids = try String(contentsOfFile: marker, encoding: .utf8).split(separator: "\n").compactMap { Int32($0) }
    #expect(!pids.isEmpty)
    for _ in 0..<200 where pids.contains(where: { kill($0, 0) == 0 }) { try await Task.sleep(for: .milliseconds(20)) }
    #expect(!pids.contains { kill($0, 0) == 0 })
  }

  @Test func `a line that crashes the engine as a whole is spoken clause by clause`() async throws {
    let workplace = try Workplace()
    let takes = try await workplace.pool(jobs: 2).all(["Before it.", Self.crasher, "After it."])
    #expect(takes.allSatisfy { $0.flaw == nil && $0.origin == .spoken })
    let words = try #require(workplace.store.words(of: takes[1].key))
    #expect(words.events.count >= 200)
    #expect(words.events.last.map { $0.offset > 990 && $0.sample > takes[1].samples - 22_050 } == true)
    #expect(try workplace.files().keys.allSatisfy { !$0.contains(".part") && !$0.contains("unfinished") })
  }

  @Test func `texts of any bytes are spoken or silent, and nothing falls over`() async throws {
    let workplace = try Workplace()
    let texts = [
      String(repeating: "s'", count: 80), "Before it. " + Self.crasher + ", and after it.", "a\u{0}b", "🙂🙂🙂", "مرحبا",
      "你好世界",
      String(repeating: "(", count: 5000), String(repeating: "é\u{301}", count: 3000), "<audio src='/etc/passwd'/>",
      "[[h@l'oU]]", "\u{1}p99 pitch", String(repeating: "1", count: 3000), "A.B.C.D.", "\u{202E}olleh",
    ]
    let takes = try await workplace.pool(jobs: 2).all(texts)
    #expect(takes.count == texts.count)
    #expect(takes.allSatisfy { $0.samples > 0 })
  }
}

import Foundation
import HearsaySpeakerProtocol
import HearsaySpeech
import Testing

@Suite(.timeLimit(.minutes(5)), .enabled(if: Workplace.quickWorker != nil, "quick-speaker is not built"))
struct LeadTests {
  /// Utterances that are made as they are asked for.
  struct Counted: Sequence, Sendable {
    let count: Int

    func makeIterator() -> some IteratorProtocol<Utterance> {
      (0..<count).lazy.map {
        Utterance(text: "This is number \($0).", voice: SpeakingVoice(file: "gmw/en-US"))
      }.makeIterator()
    }
  }

  @Test func `takes are made ahead of a slow reader, but not without bound, and come in order to the last`()
    async throws
  {
    let workplace = try Workplace()
    let pool = workplace.pool(jobs: 2, worker: Workplace.quickWorker)
    var takes = pool.takes(of: Counted(count: 2500)).makeAsyncIterator()
    var keys = [try #require(try await takes.next()).key]
    func standing() throws -> Int { try workplace.files().keys.count { $0.hasSuffix(".wav") } }
    // However slow the machine is, they get as far ahead as they may, and no further.
    while try standing() < 1000 { try await Task.sleep(for: .milliseconds(200)) }
    try await Task.sleep(for: .seconds(1))
    #expect(try standing() <= 1100)
    while let take = try await takes.next() { keys.append(take.key) }
    #expect(Set(keys).count == 2500)
    let again = try await pool.all(Array(Counted(count: 2500)))
    #expect(again.map(\.key) == keys)
    #expect(again.allSatisfy { $0.origin == .kept })
  }

  @Test func `a reader that stops reading stops the work`() async throws {
    let workplace = try Workplace()
    let pool = workplace.pool(jobs: 2, worker: Workplace.quickWorker)
    for try await take in pool.takes(of: Counted(count: 1_000_000)) where take.samples > 0 { break }
    try await Task.sleep(for: .seconds(1))
    let standing = try workplace.files().count
    try await Task.sleep(for: .seconds(1))
    #expect(try workplace.files().count == standing)
  }
}

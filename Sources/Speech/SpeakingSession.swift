import Foundation
import HearsayScript
import HearsaySpeakerProtocol
import HearsayWording

/// One reading of a list of utterances: enough of them under way that no worker waits, the takes handed out in order.
struct SpeakingSession: Sendable {
  let pool: SpeakerPool
  let utterances: [Utterance]
  let afresh: Bool

  /// How many takes are under way for each worker.
  private static let underWay = 48

  func run(_ queue: SpeakingQueue, _ hand: @escaping @Sendable (Take) -> Void) async throws {
    guard !utterances.isEmpty else { return }
    let engine = try await queue.engine()
    var voices = VoiceContents()
    try await withThrowingTaskGroup(of: Take.self) { group in
      // Utterances of one key under way: the first is made, the others get the same take.
      var sharers: [TakeKey: [Int]] = [:]
      var made: [Int: Take] = [:]
      var next = 0
      var due = 0
      while due < utterances.count {
        while next < utterances.count, sharers.count < Self.underWay * pool.jobs {
          let utterance = utterances[next]
          let text = SpokenText(utterance.text, wording: utterance.wording)
          let content = try voices.content(of: utterance.voice.file)
          let key = TakeKey(text: text, voice: utterance.voice, voiceContent: content, engine: engine)
          if sharers[key, default: []].isEmpty {
            let maker = TakeMaker(
              text: text, voice: utterance.voice, key: key, store: pool.store, queue: queue, engine: engine,
              afresh: afresh)
            group.addTask { try await maker.make() }
          }
          sharers[key, default: []].append(next)
          next += 1
        }
        guard let take = try await group.next() else { break }
        for index in sharers.removeValue(forKey: take.key) ?? [] { made[index] = take }
        while let take = made.removeValue(forKey: due) {
          hand(take)
          due += 1
        }
      }
    }
  }
}

import HearsayScript
import HearsaySpeakerProtocol
import HearsayWording

/// One reading of a list of utterances: enough of them under way that no worker waits, the takes handed out in order.
struct SpeakingSession<Utterances: Sequence<Utterance> & Sendable>: Sendable {
  let pool: SpeakerPool
  let utterances: Utterances
  let afresh: Bool
  let lead: Lead

  /// How many takes are under way for each worker.
  private var mostUnderWay: Int { 48 * pool.jobs }

  func run(_ queue: SpeakingQueue, _ hand: @escaping @Sendable (Take) -> Void) async throws {
    let engine = try await queue.engine()
    var voices = VoiceContents()
    var rest = utterances.makeIterator()
    var upcoming = rest.next()
    try await withThrowingTaskGroup(of: Take.self) { group in
      // Utterances of one key under way: the first is made, the others get the same take.
      var sharers: [TakeKey: [Int]] = [:]
      var made: [Int: Take] = [:]
      var next = 0
      var due = 0
      while true {
        while let utterance = upcoming, sharers.count < mostUnderWay, await lead.begin() {
          let text = SpokenText(utterance.text, wording: utterance.wording)
          let content = try voices.content(of: utterance.voice)
          let key = TakeKey(text: text, voice: utterance.voice, voiceContent: content, engine: engine)
          if sharers[key, default: []].isEmpty {
            let maker = TakeMaker(
              text: text, voice: utterance.voice, key: key, store: pool.store, queue: queue, engine: engine,
              afresh: afresh)
            group.addTask { try await maker.make() }
          }
          sharers[key, default: []].append(next)
          next += 1
          upcoming = rest.next()
        }
        if sharers.isEmpty {
          guard upcoming != nil else { break }
          await lead.room()
          try Task.checkCancellation()
          continue
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

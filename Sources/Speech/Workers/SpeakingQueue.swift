import DequeModule
import HearsaySpeakerProtocol

/// Between those who want something spoken and the workers who speak: requests go out in the order in which they came.
actor SpeakingQueue {
  /// A request on its way.
  struct Ticket {
    var request: SpeakRequest
    /// How many workers died while it was the first in their hands.
    var deaths = 0
  }

  private var waiting: Deque<Ticket> = []
  private var answers: [UInt32: CheckedContinuation<SpeakerAnswer, any Error>] = [:]
  private var idle: Deque<CheckedContinuation<Void, Never>> = []
  private var hearers: [CheckedContinuation<EngineInfo, any Error>] = []
  private var info: EngineInfo?
  private var nextID: UInt32 = 0
  private var end: Result<Void, any Error>?

  /// What the first worker says of its engine.
  func engine() async throws -> EngineInfo {
    if let info { return info }
    if case .failure(let error) = end { throw error }
    return try await withCheckedThrowingContinuation { hearers.append($0) }
  }

  /// Has a text spoken, and waits for the answer.
  func speak(_ text: [UInt8], voice: SpeakingVoice, stem: String) async throws -> SpeakerAnswer {
    if case .failure(let error) = end { throw error }
    nextID &+= 1
    let request = SpeakRequest(id: nextID, text: text, voice: voice, stem: stem)
    return try await withCheckedThrowingContinuation { continuation in
      answers[request.id] = continuation
      waiting.append(Ticket(request: request))
      wakeOne()
    }
  }

  /// A worker's engine stands ready.
  func greet(_ info: EngineInfo) {
    self.info = self.info ?? info
    for hearer in hearers { hearer.resume(returning: info) }
    hearers = []
  }

  /// Up to so many requests for a worker; it waits for one only where it has nothing else to do. Nil at the end.
  func next(upTo count: Int, waits: Bool) async -> [Ticket]? {
    while waits, waiting.isEmpty, end == nil { await withCheckedContinuation { idle.append($0) } }
    guard end == nil else { return nil }
    let tickets = Array(waiting.prefix(max(count, 0)))
    waiting.removeFirst(tickets.count)
    return tickets
  }

  /// A worker's answer.
  func deliver(_ answer: SpeakerAnswer, to id: UInt32) { answers.removeValue(forKey: id)?.resume(returning: answer) }

  /// What a worker that died had in hand goes to the front again; the first of them is what it died over, perhaps, and
  /// is given up the third time.
  func giveBack(_ tickets: [Ticket]) {
    var tickets = tickets
    if !tickets.isEmpty { tickets[0].deaths += 1 }
    if let first = tickets.first, first.deaths >= 3 {
      deliver(.failed(id: first.request.id, .workerDied), to: first.request.id)
      tickets.removeFirst()
    }
    waiting.prepend(contentsOf: tickets)
    for _ in tickets { wakeOne() }
  }

  /// Nothing more will come: the workers may go.
  func close() { finish(.success(())) }

  /// All that wait are told that it is over.
  func fail(_ error: any Error) { finish(.failure(error)) }

  private func finish(_ result: Result<Void, any Error>) {
    guard end == nil else { return }
    end = result
    let error: any Error = if case .failure(let failure) = result { failure } else { CancellationError() }
    for continuation in answers.values { continuation.resume(throwing: error) }
    for hearer in hearers { hearer.resume(throwing: error) }
    for worker in idle { worker.resume() }
    (answers, hearers, idle, waiting) = ([:], [], [], [])
  }

  private func wakeOne() { idle.popFirst()?.resume() }
}

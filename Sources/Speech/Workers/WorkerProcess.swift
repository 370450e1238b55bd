import HearsaySpeakerProtocol
import Logging
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// A worker's process, and another in its place when it dies, until the queue ends.
struct WorkerProcess: Sendable {
  let path: String
  let dataPath: String?
  let logger: Logger

  /// How many requests a worker holds: enough that it never waits for the next.
  private static let inHand = 16
  /// How many times in a row a worker may die without an answer.
  private static let mostFruitless = 5

  /// What a worker's process is told besides.
  ///
  /// A crash is told by the worker's parent; Swift's own report would take longer than the line. Functions are looked up
  /// once rather than in each forked child. Large pages spare the children most of their page faults, and fresh memory
  /// always holds the same bytes, so that nothing of an earlier text is ever read (glibc; others pass it over).
  private static let environment: [Environment.Key: String?] = [
    "SWIFT_BACKTRACE": "enable=no", "LD_BIND_NOW": "1",
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1:glibc.malloc.perturb=90:glibc.malloc.tcache_count=0",
  ]

  /// How a process's life ended.
  private enum End {
    case queueEnded
    case died(answered: Int)
  }

  func serve(_ queue: SpeakingQueue) async throws {
    var fruitless = 0
    while true {
      switch try await live(queue) {
      case .queueEnded: return
      case .died(let answered):
        try Task.checkCancellation()
        fruitless = answered > 0 ? 0 : fruitless + 1
        guard fruitless < Self.mostFruitless else { throw SpeechError.workerDies(path: path) }
        logger.warning("a worker ended before its time; another takes its place")
      }
    }
  }

  private func live(_ queue: SpeakingQueue) async throws -> End {
    let environment = Environment.inherit.updating(Self.environment)
    do {
      return try await Subprocess.run(
        .path(FilePath(path)), arguments: Arguments(dataPath.map { ["--data", $0] } ?? []), environment: environment,
        input: .inputWriter, output: .sequence, error: .discarded
      ) { execution in
        var conversation = WorkerConversation(
          writer: execution.standardInputWriter, output: execution.standardOutput.makeAsyncIterator())
        let end = try await converse(&conversation, with: queue)
        // A worker whose last words were not understood is not waited for.
        if case .died = end { await execution.teardown(using: []) }
        return end
      }.closureResult
    } catch let error as SubprocessError {
      throw SpeechError.workerMissing(path: path, reason: "\(error)")
    }
  }

  private func converse(_ conversation: inout WorkerConversation, with queue: SpeakingQueue) async throws -> End {
    switch try await conversation.hear() {
    case .ready(let info):
      guard info.protocolVersion == EngineInfo.currentProtocol else {
        throw SpeechError.workerOfAnotherVersion(path: path)
      }
      await queue.greet(info)
    case .unable(let reason): throw SpeechError.engineUnable(reason)
    default: return .died(answered: 0)
    }
    var inHand: [SpeakingQueue.Ticket] = []
    var answered = 0
    while let more = await queue.next(upTo: Self.inHand - inHand.count, waits: inHand.isEmpty) {
      inHand += more
      guard try await conversation.say(more.map(\.request)), let answer = try await conversation.hear(),
        let id = answer.id, let index = inHand.firstIndex(where: { $0.request.id == id })
      else {
        await queue.giveBack(inHand)
        return .died(answered: answered)
      }
      answered += 1
      inHand.remove(at: index)
      await queue.deliver(answer, to: id)
    }
    return .queueEnded
  }
}

extension SpeakerAnswer {
  /// The request that this answers.
  fileprivate var id: UInt32? {
    switch self {
    case .spoken(let id, _), .failed(let id, _): id
    case .ready, .unable, .misread: nil
    }
  }
}

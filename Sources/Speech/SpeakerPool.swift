import Foundation
import HearsaySpeakerProtocol
import Logging

/// Speaks utterances with several workers at once, and hands out the takes in the utterances' order.
///
/// Workers live as long as a sequence of ``takes(of:afresh:)`` is read; when it ends, fails or is cancelled, so do they.
/// Takes are files, so they are made ahead of whoever reads the sequence, as fast as the workers can, but not further than
/// some hundreds: what a pool holds in memory does not depend on how many utterances there are.
public struct SpeakerPool: Sendable {
  /// The worker's executable.
  public let worker: String
  /// How many workers speak at once.
  public let jobs: Int
  /// Where the takes are.
  public let store: TakeStore
  /// The folder of the engine's data; nil for the engine's own.
  public let dataPath: String?
  private let logger: Logger

  /// Makes a pool; no process is started yet.
  ///
  /// - Parameters:
  ///   - worker: The path of `hearsay-speaker`.
  ///   - jobs: How many workers speak at once; at least one does.
  ///   - store: Where the takes go.
  ///   - dataPath: The folder of the engine's data; nil for `$ESPEAK_DATA_PATH` or the engine's own.
  ///   - logger: Hears of workers that die.
  public init(worker: String, jobs: Int, store: TakeStore, dataPath: String? = nil, logger: Logger) {
    self.worker = worker
    self.jobs = max(jobs, 1)
    self.store = store
    self.dataPath = dataPath
    self.logger = logger
  }

  /// The takes of some utterances, in their order. What is already in the store is not spoken again.
  ///
  /// - Parameters:
  ///   - utterances: What is to be said; asked for one by one as the work goes on.
  ///   - afresh: Whether to speak all of them again.
  /// - Throws: ``SpeechError`` out of the sequence, where speaking can't go on. What befalls a single utterance is its
  ///   take's ``Take/flaw``.
  public func takes(of utterances: some Sequence<Utterance> & Sendable, afresh: Bool = false) -> Takes {
    let lead = Lead()
    let stream = AsyncThrowingStream<Take, any Error> { continuation in
      let session = SpeakingSession(pool: self, utterances: utterances, afresh: afresh, lead: lead)
      let task = Task {
        do {
          try await withQueue { try await session.run($0) { continuation.yield($0) } }
          continuation.finish()
        } catch {
          continuation.finish(throwing: error)
        }
      }
      continuation.onTermination = { _ in
        task.cancel()
        Task { await lead.end() }
      }
    }
    return Takes(stream: stream, lead: lead)
  }

  /// What the workers' engine says of itself. Starts a worker, and ends it.
  public func engine() async throws -> EngineInfo {
    try await withQueue { try await $0.engine() }
  }

  /// Does something with a queue that workers serve, and ends them.
  private func withQueue<Result: Sendable>(
    _ body: @escaping @Sendable (SpeakingQueue) async throws -> Result
  ) async throws -> Result {
    // A worker that died must not take us with it when we write to it.
    signal(SIGPIPE, SIG_IGN)
    let queue = SpeakingQueue()
    let process = WorkerProcess(path: worker, dataPath: dataPath, logger: logger)
    return try await withTaskCancellationHandler {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<jobs {
          group.addTask {
            do {
              try await process.serve(queue)
            } catch {
              await queue.fail(error)
              throw error
            }
          }
        }
        do {
          let result = try await body(queue)
          await queue.close()
          try await group.waitForAll()
          return result
        } catch {
          await queue.fail(error)
          throw error
        }
      }
    } onCancel: {
      Task { await queue.fail(CancellationError()) }
    }
  }
}

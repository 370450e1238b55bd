/// Takes in the order of their utterances, made while they are read.
public struct Takes: AsyncSequence, Sendable {
  let stream: AsyncThrowingStream<Take, any Error>
  let lead: Lead

  /// Reads the takes; they can be read once.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(stream: stream.makeAsyncIterator(), lead: lead)
  }

  /// Hands out one take after the other.
  public struct AsyncIterator: AsyncIteratorProtocol {
    var stream: AsyncThrowingStream<Take, any Error>.Iterator
    let lead: Lead

    /// The next take; nil at the end, and where the task was cancelled.
    public mutating func next() async throws -> Take? {
      let take = try await stream.next()
      if take != nil { await lead.read() }
      return take
    }
  }
}

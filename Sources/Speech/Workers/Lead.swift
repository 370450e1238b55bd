/// How far the takes are ahead of whoever reads them.
actor Lead {
  /// The most takes that are begun and not yet read: more than a reader falls behind while a disk is busy.
  private static let longest = 1024

  private var length = 0
  private var ended = false
  private var waiter: CheckedContinuation<Void, Never>?

  /// Begins a take; false where there are too many that nobody has read.
  func begin() -> Bool {
    guard length < Self.longest else { return false }
    length += 1
    return true
  }

  /// A take was read.
  func read() {
    length -= 1
    wake()
  }

  /// Waits until there is room. Only for who has nothing under way: what is under way must be handed out to be read.
  func room() async {
    guard length >= Self.longest, !ended else { return }
    await withCheckedContinuation { waiter = $0 }
  }

  /// Nobody reads any more.
  func end() {
    ended = true
    wake()
  }

  private func wake() {
    waiter?.resume()
    waiter = nil
  }
}

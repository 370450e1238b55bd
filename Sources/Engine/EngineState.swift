import CEspeakNG

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The engine's variables as they are before it has spoken, to go back to before each text.
///
/// libespeak-ng keeps all it knows in variables of file scope, 165 kB of them, and in memory that these point to. Before a
/// voice is chosen they point to what is never freed: tables and the list of voices. So to put their bytes back is to be
/// where the engine began, at the price of the last voice's memory, which nothing points to any more: some 0.3 MB a text,
/// until the process that speaks ends. Two things lie elsewhere: the C library's random numbers begin anew, and the stack
/// is cleared, lest anything ever read what it did not write; fresh memory is filled by who starts the worker.
///
/// It gives the same bytes as a process for each text, and spares the fork, its page faults and its end: a quarter of a
/// worker's time.
public struct EngineState: ~Copyable {
  private let variables: UnsafeMutableRawBufferPointer
  private let copy: UnsafeMutableRawBufferPointer

  /// Notes the state; nil where the engine's variables can't be told from others': then only a fresh process is as before.
  ///
  /// To be called once, before a voice is chosen.
  public init?(of engine: borrowing Engine) {
    let found = hearsay_find_variables()
    guard let start = found.start, found.size > 0 else { return nil }
    variables = UnsafeMutableRawBufferPointer(start: start, count: found.size)
    copy = .allocate(byteCount: found.size, alignment: 16)
    copy.copyMemory(from: UnsafeRawBufferPointer(variables))
  }

  deinit { copy.deallocate() }

  /// Makes the engine what it was.
  public func restore() {
    variables.copyMemory(from: UnsafeRawBufferPointer(copy))
    Self.settle()
  }

  /// What a process that speaks but once needs too, so that both give the same bytes.
  public static func settle() {
    srandom(1)
    hearsay_clear_stack()
  }
}

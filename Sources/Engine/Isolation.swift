import CEspeakNG

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A piece of work done in a process of its own, which may crash, hang and change what it likes.
///
/// For single-threaded programs only: what other threads hold at the time of the fork stays held in the child.
public enum Isolation {
  /// What the child may use.
  public struct Limits: Sendable, Hashable {
    /// Seconds of processor time: the limit that decides, being the same on a busy machine.
    public var processorSeconds: Int
    /// Seconds by the clock, for a child that sleeps.
    public var seconds: Int

    /// Makes limits of their parts.
    public init(processorSeconds: Int = 20, seconds: Int = 60) {
      self.processorSeconds = processorSeconds
      self.seconds = seconds
    }
  }

  /// How the child ended.
  public enum Ending: Sendable, Hashable {
    /// By itself, with this status.
    case exited(Int32)
    /// By this signal.
    case signal(Int32)
    case overProcessorTime
    case overTime
    /// It never began; the system's error number.
    case cannotFork(Int32)
  }

  /// Does the work in a forked child and waits for its end. The child ends when its parent does.
  public static func run(_ limits: Limits = Limits(), _ work: () -> Int32) -> Ending {
    let parent = getpid()
    let child = hearsay_fork()
    if child == 0 {
      restrict(to: limits, parent: parent)
      _exit(work())
    }
    guard child > 0 else { return .cannotFork(errno) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return .cannotFork(errno) }
    }
    return ending(status)
  }

  private static func restrict(to limits: Limits, parent: pid_t) {
    hearsay_end_with_parent()
    // The parent may have ended before the line above.
    if getppid() != parent { _exit(1) }
    var none = sigset_t()
    sigemptyset(&none)
    sigprocmask(SIG_SETMASK, &none, nil)
    // A crash is the parent's to tell of, not for Swift's own report.
    for number in [SIGALRM, SIGXCPU, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP] { signal(number, SIG_DFL) }
    allow(limits)
  }

  /// Gives the child that calls it the time for another piece of work.
  public static func allow(_ limits: Limits = Limits()) {
    let used = Int(clock()) / Int(CLOCKS_PER_SEC)
    hearsay_limit_processor_time(rlim_t(used + limits.processorSeconds))
    alarm(UInt32(limits.seconds))
  }

  /// The meaning of what `waitpid` gave, by the layout that Linux and Darwin share; the macros are closed to Swift.
  private static func ending(_ status: Int32) -> Ending {
    switch status & 0x7F {
    case 0: .exited((status >> 8) & 0xFF)
    case SIGXCPU: .overProcessorTime
    case SIGALRM: .overTime
    case let number: .signal(number)
    }
  }
}

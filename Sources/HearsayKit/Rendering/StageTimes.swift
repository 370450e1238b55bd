import Foundation
import Logging

/// How long the stages of a render take, noted down in the log at the level `debug`: what `make bench` shows.
struct StageTimes {
  private let logger: Logger
  private var clock = ContinuousClock.now
  private var work = StageTimes.work(of: ownProcess)

  init(logger: Logger) { self.logger = logger }

  /// Notes down the stage that ends here: its time by the clock, and this process's processor time.
  mutating func end(_ stage: String) {
    let (now, done) = (ContinuousClock.now, Self.work(of: Self.ownProcess))
    let time = (now - clock) / .seconds(1)
    logger.debug("stage \(stage): \(Self.text(time)) by the clock, \(Self.text(done - work)) of processor time")
    (clock, work) = (now, done)
  }

  /// Notes down the processor time of the workers, who have all ended.
  func endWorkers() {
    logger.debug("stage workers: 0 s by the clock, \(Self.text(Self.work(of: Self.children))) of processor time")
  }

  private static func text(_ seconds: Double) -> String { String(format: "%.3f s", seconds) }

  /// `RUSAGE_SELF` and `RUSAGE_CHILDREN`, whose types differ from system to system.
  private static let (ownProcess, children): (Int32, Int32) = (0, -1)

  /// Seconds of processor time so far.
  private static func work(of who: Int32) -> Double {
    var usage = rusage()
    getrusage(who, &usage)
    return usage.seconds
  }
}

extension rusage {
  /// Processor time, the system's included, in seconds.
  fileprivate var seconds: Double {
    Double(ru_utime.tv_sec + ru_stime.tv_sec) + Double(ru_utime.tv_usec + ru_stime.tv_usec) / 1e6
  }
}

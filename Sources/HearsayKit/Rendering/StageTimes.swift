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
    logger.debug(
      "stage \(stage): \(Self.text(time)) by the clock, \(Self.text(done - work)) of processor time\(Self.memory)")
    (clock, work) = (now, done)
  }

  /// Notes down the processor time of the workers, who have all ended.
  func endWorkers() {
    logger.debug("stage workers: 0 s by the clock, \(Self.text(Self.work(of: Self.children))) of processor time")
  }

  /// This process's memory now and at its most, as Linux tells it; nothing elsewhere.
  private static var memory: String {
    let status = FileManager.default.contents(atPath: "/proc/self/status").map { String(decoding: $0, as: UTF8.self) }
    let rows = status?.split(separator: "\n") ?? []
    func megabytes(_ name: String) -> Int? {
      rows.first { $0.hasPrefix(name) }.flatMap { Int($0.filter(\.isNumber)) }.map { $0 / 1024 }
    }
    guard let now = megabytes("VmRSS:"), let most = megabytes("VmHWM:") else { return "" }
    return ", \(now) MB held, \(most) MB at most"
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

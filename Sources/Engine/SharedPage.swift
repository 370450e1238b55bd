import HearsaySpeakerProtocol

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A page of memory that a process shares with those it forks: how a child tells what became of its text.
public struct SharedPage: ~Copyable {
  private let numbers: UnsafeMutablePointer<Int32>
  private static let count = 7

  /// Takes a page from the system; nil where it has none.
  public init?() {
    let size = Self.count * MemoryLayout<Int32>.stride
    let page = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)
    guard let page, page != MAP_FAILED else { return nil }
    numbers = page.bindMemory(to: Int32.self, capacity: Self.count)
  }

  deinit { munmap(numbers, Self.count * MemoryLayout<Int32>.stride) }

  /// How many texts a child that speaks several is done with.
  public var done: Int { Int(numbers[6]) }

  /// Counts another text that is done.
  public func countDone() { numbers[6] += 1 }

  /// Empties the page, before the child is forked.
  public func clear() { for index in 0..<Self.count { numbers[index] = 0 } }

  /// Says that the take stands, or why not.
  public func tell(_ outcome: Result<SpokenReport, SpeakingFailure>) {
    switch outcome {
    case .success(let report):
      let parts = [report.samples, report.events, report.lastEvent]
      for (index, part) in parts.enumerated() { numbers[index + 1] = Int32(clamping: part) }
      numbers[0] = 1
    case .failure(let failure):
      numbers[4] = Int32(failure.code.kind)
      numbers[5] = failure.code.detail
      numbers[0] = 2
    }
  }

  /// What the child told; nil where it told nothing.
  public var told: Result<SpokenReport, SpeakingFailure>? {
    switch numbers[0] {
    case 1:
      .success(
        SpokenReport(
          samples: Int(numbers[1]), events: Int(numbers[2]), lastEvent: Int(numbers[3])))
    case 2: SpeakingFailure(kind: UInt8(clamping: numbers[4]), detail: numbers[5]).map { .failure($0) }
    default: nil
    }
  }
}

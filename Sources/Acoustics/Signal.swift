/// Samples of one channel, from -1 to 1, and how many there are a second.
public struct Signal: Sendable, Hashable {
  /// The samples.
  public var samples: [Double]
  /// Samples a second, in Hz.
  public var rate: Double

  /// Makes a signal of its parts.
  public init(samples: [Double], rate: Double) {
    self.samples = samples
    self.rate = rate
  }

  /// Every `factor`th sample of a moving mean: a plain way to a lower rate, good enough below a quarter of it.
  func decimated(by factor: Int, meanOf width: Int) -> Signal {
    guard samples.count > width else { return Signal(samples: [], rate: rate / Double(factor)) }
    let means = stride(from: 0, to: samples.count - width, by: factor).map { start in
      samples[start..<(start + width)].reduce(0, +) / Double(width)
    }
    return Signal(samples: means, rate: rate / Double(factor))
  }

  /// Frames loud enough to be speech: within 25 dB of the loudest.
  /// - Parameters:
  ///   - length: a frame's length in seconds.
  ///   - step: from one frame's start to the next, in seconds.
  func speechFrames(length: Double, step: Double) -> [[Double]] {
    let size = Int(length * rate)
    let hop = Int(step * rate)
    guard size > 0, hop > 0, samples.count > size else { return [] }
    let frames = stride(from: 0, to: samples.count - size, by: hop).map { Array(samples[$0..<($0 + size)]) }
    let energies = frames.map { $0.reduce(0) { $0 + $1 * $1 } }
    let floor = (energies.max() ?? 0) / 316.227766
    return zip(frames, energies).filter { $0.1 > floor }.map(\.0)
  }
}

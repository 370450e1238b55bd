/// The one form in which samples travel from the takes to the audiobook: 16-bit signed PCM, one channel.
public struct SampleFormat: Sendable, Hashable {
  /// Samples a second.
  public var rate: Int
  /// Bytes a sample takes: two, little-endian.
  public static let bytesPerSample = 2

  /// Makes a format of its rate in samples a second.
  public init(rate: Int) { self.rate = rate }

  /// How many samples last the given number of milliseconds, rounded to the nearest.
  public func samples(milliseconds: Int) -> Int { (milliseconds * rate + 500) / 1000 }

  /// How many seconds the given number of samples lasts.
  public func seconds(samples: Int) -> Double { Double(samples) / Double(rate) }
}

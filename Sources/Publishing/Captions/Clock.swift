/// Times as the formats write them. Each rounds to the nearest, so what does not overlap in samples does not on paper.
struct Clock: Sendable, Hashable {
  /// Samples a second.
  let rate: Int

  /// A place in whole units of which a second has the given number.
  func units(_ sample: Int, perSecond: Int) -> Int { (sample * perSecond + rate / 2) / rate }

  /// Milliseconds.
  func milliseconds(_ sample: Int) -> Int { units(sample, perSecond: 1000) }

  /// `01:02:03.456`, with the given mark before the fraction.
  func hours(_ sample: Int, mark: StaticString = ".") -> String {
    let all = milliseconds(sample)
    return Self.two(all / 3_600_000) + ":" + Self.two(all / 60_000 % 60) + ":" + Self.two(all / 1000 % 60) + "\(mark)"
      + Self.padded(all % 1000, 3)
  }

  /// When a cue is shown, as WebVTT and SubRip have it: `start --> end`, a millisecond at least, which WebVTT demands.
  func span(_ samples: Range<Int>, mark: StaticString = ".") -> String {
    let start = milliseconds(samples.lowerBound)
    let end = max(milliseconds(samples.upperBound), start + 1)
    let clock = Clock(rate: 1000)
    return clock.hours(start, mark: mark) + " --> " + clock.hours(end, mark: mark)
  }

  /// `62:03.45`: minutes, seconds, hundredths.
  func minutes(_ sample: Int) -> String {
    let all = units(sample, perSecond: 100)
    return Self.two(all / 6000) + ":" + Self.two(all / 100 % 60) + "." + Self.two(all % 100)
  }

  /// `3723.456789`: seconds with as many decimals as are asked for.
  func seconds(_ sample: Int, decimals: Int = 6) -> String {
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let all = units(sample, perSecond: scale)
    return "\(all / scale)." + Self.padded(all % scale, decimals)
  }

  private static func two(_ number: Int) -> String { padded(number, 2) }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

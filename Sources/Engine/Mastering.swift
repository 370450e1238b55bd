import HearsaySpeakerProtocol

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// From what the engine gave to what is heard: gain, limiter, silence cut off, soft ends.
///
/// Nothing here knows of another take, so a take's samples depend on its text and voice alone.
public enum Mastering {
  /// What is no louder than this is silence: −60 dBFS of 16 bits.
  public static let silence: Int32 = 33
  /// How much of the silence before and after stays: 5 ms at 22,050 Hz.
  static let margin = 110
  /// How long the first and last samples take to come and go: 2 ms at 22,050 Hz.
  static let fade = 44

  /// The recording as it is to be heard: nothing at all where it holds no sound.
  ///
  /// - Parameter gain: The voice's gain, in hundredths of a dB.
  public static func finished(_ recording: Recording, gain: Int) -> Recording {
    let factor = multiplier(for: gain)
    var samples = recording.samples.map { Int32(clamping: (Int64($0) * factor) >> 16) }
    Limiter.limit(&samples)
    guard let first = samples.firstIndex(where: isSound), let last = samples.lastIndex(where: isSound) else {
      return Recording(samples: [], events: [])
    }
    let kept = max(first - margin, 0)..<min(last + margin + 1, samples.count)
    var finished = samples[kept].map { Int16(clamping: $0) }
    soften(&finished)
    let events = recording.events.map {
      TakeWords.Event(offset: $0.offset, sample: min(max($0.sample - kept.lowerBound, 0), kept.count))
    }
    return Recording(samples: finished, events: events)
  }

  private static func isSound(_ sample: Int32) -> Bool { sample > silence || sample < -silence }

  /// The factor in 65,536ths, between −60 and +40 dB.
  private static func multiplier(for gain: Int) -> Int64 {
    Int64((pow(10, Double(min(max(gain, -6000), 4000)) / 2000) * 65536).rounded())
  }

  /// Fades both ends to zero, in equal steps.
  private static func soften(_ samples: inout [Int16]) {
    let length = min(fade, samples.count / 2)
    for step in 0..<length {
      for index in [step, samples.count - 1 - step] {
        samples[index] = Int16(Int32(samples[index]) * Int32(step) / Int32(length))
      }
    }
  }
}

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
  public static let silence: Int16 = 33
  /// How much of the silence before and after stays: 5 ms at 22,050 Hz.
  static let margin = 110
  /// How long the first and last samples take to come and go: 2 ms at 22,050 Hz.
  static let fade = 44

  /// The recording as it is to be heard: nothing at all where it holds no sound.
  ///
  /// - Parameter gain: The voice's gain, in hundredths of a dB, −6000…4000.
  public static func finished(_ recording: consuming Recording, gain: Int) -> Recording {
    var samples = recording.samples
    let events = recording.events
    recording = Recording(samples: [], events: [])
    Limiter.amplify(&samples, by: multiplier(for: gain))
    guard let first = samples.firstIndex(where: isSound), let last = samples.lastIndex(where: isSound) else {
      return recording
    }
    let kept = max(first - margin, 0)..<min(last + margin + 1, samples.count)
    samples.removeSubrange(kept.upperBound...)
    samples.removeSubrange(..<kept.lowerBound)
    soften(&samples)
    let moved = events.map {
      TakeWords.Event(offset: $0.offset, sample: min(max($0.sample - kept.lowerBound, 0), kept.count))
    }
    return Recording(samples: samples, events: heard(moved, in: samples))
  }

  /// Moves events that lie in silence to where the sound begins, but none past the next: a word that begins with a stop has
  /// up to 55 ms of closed lips before anything is heard of it.
  private static func heard(_ events: [TakeWords.Event], in samples: [Int16]) -> [TakeWords.Event] {
    events.enumerated().map { index, event in
      guard let sound = samples[event.sample...].firstIndex(where: isSound) else { return event }
      let next = index + 1 < events.count ? max(events[index + 1].sample, event.sample) : samples.count
      return TakeWords.Event(offset: event.offset, sample: max(event.sample, min(sound - margin, next)))
    }
  }

  private static func isSound(_ sample: Int16) -> Bool { sample > silence || sample < -silence }

  /// The factor, rounded to a 65,536th, lest the last bit of a machine's `pow` be heard.
  private static func multiplier(for gain: Int) -> Float {
    Float((pow(10, Double(min(max(gain, -6000), 4000)) / 2000) * 65536).rounded() / 65536)
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

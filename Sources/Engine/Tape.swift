import CEspeakNG

/// Gathers what the engine hands out while it speaks.
final class Tape {
  /// A word event: a count of characters from 1, and a sample.
  struct Mark: Hashable {
    var position: Int
    var length: Int
    var sample: Int
  }

  private(set) var samples: [Int16] = []
  private(set) var marks: [Mark] = []

  /// Makes room for so many samples, so that long texts are not copied as they grow.
  init(expecting count: Int) { samples.reserveCapacity(count) }

  /// Gives the samples away.
  func takeSamples() -> [Int16] {
    defer { samples = [] }
    return samples
  }

  /// What the engine calls with each buffer; the events carry the tape.
  static let callback:
    @convention(c) (UnsafeMutablePointer<Int16>?, Int32, UnsafeMutablePointer<espeak_EVENT>?) ->
      Int32 = { wave, count, events in
        guard let events, let pointer = events.pointee.user_data else { return 0 }
        let tape = Unmanaged<Tape>.fromOpaque(pointer).takeUnretainedValue()
        if let wave, count > 0 { tape.samples.append(contentsOf: UnsafeBufferPointer(start: wave, count: Int(count))) }
        var event = events
        while event.pointee.type != espeakEVENT_LIST_TERMINATED {
          if event.pointee.type == espeakEVENT_WORD {
            tape.marks.append(
              Mark(
                position: Int(event.pointee.text_position), length: Int(event.pointee.length),
                sample: Int(event.pointee.sample)))
          }
          event += 1
        }
        return 0
      }
}

import HearsaySpeakerProtocol

/// From the engine's word events to places in the text.
///
/// espeak-ng counts characters from 1, and adds events of no length that point backwards, at the end of a clause or at
/// nothing. Those that go back in the text or in time are left out: a word's first event is the one that counts.
enum EventCleaning {
  static func events(from marks: [Tape.Mark], text: [UInt8]) -> [TakeWords.Event] {
    var events: [TakeWords.Event] = []
    events.reserveCapacity(marks.count)
    var position = 1
    var offset = 0
    for mark in marks where mark.position >= position && mark.sample >= events.last?.sample ?? 0 {
      while position < mark.position, offset < text.count {
        offset += 1
        while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
        position += 1
      }
      guard offset < text.count else { break }
      if events.last?.offset != offset { events.append(TakeWords.Event(offset: offset, sample: mark.sample)) }
    }
    return events
  }
}

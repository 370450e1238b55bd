/// Speech that a dash at a paragraph's start opens: `—Come, said he, at once.`
struct DashDialogue {
  let bytes: [UInt8]
  let splitter: TagSplitter

  init(bytes: [UInt8], actors: DashActors? = nil) {
    self.bytes = bytes
    splitter = TagSplitter(bytes: bytes, finder: TagFinder(bytes: bytes), dashes: true, actors: actors)
  }

  /// The width of a dash at a place: `—`, `–`, `―`, `--`.
  static func dash(at place: Int, limit: Int, of bytes: [UInt8]) -> Int? {
    guard place + 1 < limit else { return nil }
    if bytes[place] == UInt8(ascii: "-") {
      guard bytes[place + 1] == UInt8(ascii: "-") else { return nil }
      var end = place + 2
      while end < limit, bytes[end] == UInt8(ascii: "-") { end += 1 }
      return end - place
    }
    guard place + 2 < limit, bytes[place] == 0xE2, bytes[place + 1] == 0x80 else { return nil }
    return (0x93...0x95).contains(bytes[place + 2]) ? 3 : nil
  }

  /// The width of a dialogue dash at a paragraph's start; here a hyphen before white space is one, too.
  static func opening(of paragraph: Range<Int>, _ bytes: [UInt8]) -> Int? {
    let start = paragraph.lowerBound
    if let width = dash(at: start, limit: paragraph.upperBound, of: bytes) {
      return start + width < paragraph.upperBound ? width : nil
    }
    guard start + 2 < paragraph.upperBound, bytes[start] == UInt8(ascii: "-") else { return nil }
    return bytes[start + 1] == 0x20 ? 1 : nil
  }

  /// The speech of a paragraph that begins with a dash.
  func segments(of paragraph: Range<Int>) -> [Segment] {
    guard let width = Self.opening(of: paragraph, bytes) else { return [] }
    let speech = splitter.speech(in: paragraph.lowerBound + width..<paragraph.upperBound)
    return speech.enumerated().map { place, inner in
      Segment(
        outer: place == 0 ? paragraph.lowerBound..<inner.upperBound : inner, inner: inner, family: nil, isClosed: true)
    }
  }
}

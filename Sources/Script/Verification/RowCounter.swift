/// The rows of a text, for places asked for in order.
struct RowCounter {
  private let text: [UInt8]
  private var position = 0
  private var current = 1

  init(_ text: [UInt8]) { self.text = text }

  /// The row, counted from 1, in which a byte stands; none before the last one asked for.
  mutating func row(of place: Int) -> Int {
    while position < min(place, text.count) {
      let byte = text[position]
      position += 1
      if byte == 0x0A || (byte == 0x0D && (position == text.count || text[position] != 0x0A)) { current += 1 }
    }
    return current
  }
}

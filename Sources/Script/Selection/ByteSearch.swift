/// Knuth, Morris and Pratt's search: linear, whatever is looked for.
enum ByteSearch {
  /// Where a piece stands in a text, overlaps included.
  static func places(of piece: [UInt8], in text: [UInt8]) -> [Int] {
    guard !piece.isEmpty else { return [] }
    var fallback = [Int](repeating: 0, count: piece.count)
    var length = 0
    for index in piece.indices.dropFirst() {
      while length > 0, piece[index] != piece[length] { length = fallback[length - 1] }
      if piece[index] == piece[length] { length += 1 }
      fallback[index] = length
    }
    var places: [Int] = []
    var matched = 0
    for (index, byte) in text.enumerated() {
      while matched > 0, byte != piece[matched] { matched = fallback[matched - 1] }
      if byte == piece[matched] { matched += 1 }
      if matched == piece.count {
        places.append(index + 1 - matched)
        matched = fallback[matched - 1]
      }
    }
    return places
  }
}

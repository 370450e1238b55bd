/// Sets a cue's words in one row or two, as even as they go.
enum CueRows {
  /// The rows; nil where two don't suffice.
  static func wrap(_ pieces: ArraySlice<Cue.Piece>, columns: Int) -> [ArraySlice<Cue.Piece>]? {
    let whole = width(pieces)
    if whole <= columns { return [pieces] }
    guard whole <= 2 * columns + 1 else { return nil }
    var best: (place: Int, widest: Int)?
    var first = 0
    for index in pieces.indices.dropLast() {
      first += pieces[index].width
      let second = whole - first - pieces[index].space.count
      let widest = max(first, second)
      if widest <= columns, widest < best?.widest ?? .max { best = (index + 1, widest) }
      first += pieces[index].space.count
    }
    guard let best else { return nil }
    return [pieces[..<best.place], pieces[best.place...]]
  }

  /// How many of the pieces, one at least, fit into two rows.
  static func fitting(_ pieces: ArraySlice<Cue.Piece>, columns: Int) -> Int {
    var row = 1, used = 0, count = 0
    for piece in pieces {
      if used + piece.width > columns {
        guard row == 1 else { break }
        (row, used) = (2, 0)
      }
      used += piece.width + piece.space.count
      count += 1
    }
    return max(1, count)
  }

  private static func width(_ pieces: ArraySlice<Cue.Piece>) -> Int {
    pieces.reduce(0) { $0 + $1.width + $1.space.count } - (pieces.last?.space.count ?? 0)
  }
}

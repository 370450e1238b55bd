/// How a stretch of text marks its speech.
struct Convention: Sendable, Equatable {
  /// Which way a sign points.
  enum Direction: Sendable, Equatable {
    case opens, closes, either
  }

  /// The families that open speech, most used first; what stands between others is part of the text around it.
  var families: [Glyph.Family] = [.double]
  /// What `«` does: it closes in »German« books.
  var leftGuillemet = Direction.opens
  /// What `»` does: it does both in »Swedish» books.
  var rightGuillemet = Direction.closes
  /// What `“` does: it closes in „German“ books.
  var leftDouble = Direction.opens
  /// What `”` does: it does both in ”Swedish” books.
  var rightDouble = Direction.closes
  /// What `‘` does: it closes in ‚German‘ books.
  var leftSingle = Direction.opens
  /// Whether a dash at a paragraph's start opens speech.
  var usesDashes = false

  /// Which way a sign points.
  func direction(of glyph: Glyph) -> Direction {
    switch glyph {
    case .straightDouble, .straightSingle: .either
    case .leftDouble: leftDouble
    case .rightDouble: rightDouble
    case .leftSingle: leftSingle
    case .rightSingle, .rightCorner: .closes
    case .lowDouble, .lowSingle, .leftCorner: .opens
    case .leftGuillemet: leftGuillemet
    case .rightGuillemet: rightGuillemet
    }
  }
}

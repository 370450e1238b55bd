/// A sign that can open or close a quotation.
enum Glyph: Int, Sendable, Equatable, CaseIterable {
  case straightDouble, leftDouble, rightDouble, lowDouble
  case straightSingle, leftSingle, rightSingle, lowSingle
  case leftGuillemet, rightGuillemet
  case leftCorner, rightCorner

  /// Signs that quote at the same level; a quotation ends with a sign of the family that opened it.
  enum Family: Int, Sendable, Equatable, CaseIterable {
    case double, single, guillemet, corner

    /// Its place among all families.
    var place: Int { rawValue }
  }

  /// Its place among all signs.
  var place: Int { rawValue }

  /// The level at which it quotes.
  var family: Family {
    switch self {
    case .straightDouble, .leftDouble, .rightDouble, .lowDouble: .double
    case .straightSingle, .leftSingle, .rightSingle, .lowSingle: .single
    case .leftGuillemet, .rightGuillemet: .guillemet
    case .leftCorner, .rightCorner: .corner
    }
  }
}

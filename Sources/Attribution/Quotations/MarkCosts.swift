/// What each reading of a mark costs, from its surroundings and its shape.
///
/// The units are arbitrary, set by hand; what counts is that a sign against its direction costs more than one forgotten mark, and one
/// forgotten mark more than a missing space.
struct MarkCosts {
  let apostrophe: Apostrophe
  let convention: Convention

  /// A closing mark that isn't there, though the paragraph opens another quotation.
  let forgotten = 3.0
  /// A paragraph that goes on with the speech of the one before without a mark.
  let unopened = 2.0
  /// A quotation open at the paragraph's end, with nothing to go on with it.
  let unclosed = 4.0
  /// A quotation open at the paragraph's end that the next paragraph may go on with.
  let continued = 0.5
  /// A sign used against its direction.
  private let wrongWay = 8.0

  /// To read it as an opening mark.
  func open(_ mark: QuotationMark) -> Double {
    if mark.glyph.family == .single { return apostrophe.costToOpen(mark, convention.direction(of: mark.glyph)) }
    switch convention.direction(of: mark.glyph) {
    case .opens: return 0
    case .closes: return wrongWay
    case .either: break
    }
    let before: Double =
      switch mark.before {
      case .space, .opener: 0
      case .dash: 1
      case .letter, .stop, .closer: 5
      }
    let after: Double =
      switch mark.after {
      case .letter, .opener: 0
      case .dash: 0.5
      case .stop: 2.5
      case .closer: 1
      case .space: 3
      }
    return before + after
  }

  /// To read it as a closing mark.
  func close(_ mark: QuotationMark) -> Double {
    if mark.glyph.family == .single { return apostrophe.costToClose(mark, convention.direction(of: mark.glyph)) }
    switch convention.direction(of: mark.glyph) {
    case .opens: return wrongWay
    case .closes: return 0
    case .either: break
    }
    let before: Double =
      switch mark.before {
      case .stop, .closer: 0
      case .letter, .dash: 0.3
      case .space, .opener: 3
      }
    let after: Double =
      switch mark.after {
      case .space, .stop, .closer: 0
      case .dash: 0.3
      case .opener: 2
      case .letter: 3
      }
    return before + after
  }

  /// To read it as opening a quotation inside a quotation with the same signs, besides the cost of opening.
  func nested(_ mark: QuotationMark) -> Double { convention.direction(of: mark.glyph) == .either ? 4 : 3 }

  /// To read it as neither: a slip of the pen, or an apostrophe.
  func stray(_ mark: QuotationMark, inside: Bool) -> Double {
    if mark.glyph.family == .single { return apostrophe.cost(of: mark, inside: inside) }
    return mark.isDoubled ? 1 : 6
  }
}

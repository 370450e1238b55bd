/// What a language calls the units that stand behind a number as signs.
struct ForeignUnits {
  /// One and many of a currency, by its sign.
  var money: [Unicode.Scalar: (one: String, many: String)]
  /// What joins the hundredths to the whole: "tres euros con cincuenta"; empty for nothing.
  var join = ""
  var minus: String
  /// What °C is called.
  var celsius: String
  /// The hour between the figures of a time, such as `3h05` or `15:30 Uhr`; nil where the engine reads times well.
  var hour: String?

  static let french = ForeignUnits(
    money: ["€": ("euro", "euros"), "$": ("dollar", "dollars"), "£": ("livre", "livres")],
    minus: "moins",
    celsius: "degrés Celsius", hour: "heures")
  static let german = ForeignUnits(
    money: ["€": ("Euro", "Euro"), "$": ("Dollar", "Dollar"), "£": ("Pfund", "Pfund")],
    minus: "minus",
    celsius: "Grad Celsius", hour: "Uhr")
  static let spanish = ForeignUnits(
    money: ["€": ("euro", "euros"), "$": ("dólar", "dólares"), "£": ("libra", "libras")],
    join: "con ", minus: "menos",
    celsius: "grados Celsius")
  static let italian = ForeignUnits(
    money: ["€": ("euro", "euro"), "$": ("dollaro", "dollari"), "£": ("sterlina", "sterline")],
    join: "e ",
    minus: "meno", celsius: "gradi Celsius")
}

extension ForeignUnits {
  /// `3,50 €`, `-5 °C`, `3h05`, `15:30 Uhr`.
  func reword(_ passage: Passage, at index: Int) -> Rewording? {
    if passage.sign(index) == "-" || passage.sign(index) == "−" {
      return passage.isNumber(index + 1) && !passage.isNumber(index - 1)
        && !passage.isWord(index - 1)
        ? Rewording(index..<index + 1, minus + " ") : nil
    }
    if passage.isSign(index, "°"), passage.text(index + 1) == "C",
      passage.isNumber(passage.previous(before: index))
    {
      return Rewording(index..<index + 2, (passage.isSpace(index - 1) ? "" : " ") + celsius)
    }
    guard let number = passage.number(index), !passage.isSign(index - 1, ","),
      !passage.isSign(index - 1, "."),
      !passage.isSign(index - 1, ":")
    else { return nil }
    if let time = time(passage, at: index, hour: number) { return time }
    var (whole, end) = (passage.text(index), index + 1)
    while passage.isSign(end, "."), passage.length(end + 1) == 3, passage.isNumber(end + 1) {
      whole += passage.text(end + 1)
      end += 2
    }
    var part = ""
    if passage.isSign(end, ","), passage.isNumber(end + 1), passage.length(end + 1) == 2 {
      part = passage.text(end + 1)
      end += 2
    }
    let sign = passage.next(after: end - 1)
    guard let currency = passage.sign(sign).flatMap({ money[$0] }) else { return nil }
    let unit = "\(whole) \(whole == "1" ? currency.one : currency.many)"
    let rest = part.isEmpty || part == "00" ? "" : " \(join)\(Int(part) ?? 0)"
    return Rewording(index..<sign + 1, unit + rest)
  }

  private func time(_ passage: Passage, at index: Int, hour number: Int) -> Rewording? {
    guard let hour, number < 25, passage.length(index) <= 2, let minute = passage.number(index + 2),
      passage.length(index + 2) == 2, minute < 60
    else { return nil }
    let isShort = passage.text(index + 1) == "h"
    let isGerman =
      passage.isSign(index + 1, ":") && passage.text(passage.next(after: index + 2)) == hour
    guard isShort || isGerman else { return nil }
    let end = isGerman ? passage.next(after: index + 2) + 1 : index + 3
    return Rewording(index..<end, "\(number) \(hour)" + (minute == 0 ? "" : " \(minute)"))
  }
}

/// French money, degrees and times.
enum FrenchUnitRule: WordingRule {
  static let begins: Token.Traits = [.number, .symbol]
  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    ForeignUnits.french.reword(passage, at: index)
  }
}

/// German money, degrees and times.
enum GermanUnitRule: WordingRule {
  static let begins: Token.Traits = [.number, .symbol]
  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    ForeignUnits.german.reword(passage, at: index)
  }
}

/// Spanish money and degrees.
enum SpanishUnitRule: WordingRule {
  static let begins: Token.Traits = [.number, .symbol]
  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    ForeignUnits.spanish.reword(passage, at: index)
  }
}

/// Italian money and degrees.
enum ItalianUnitRule: WordingRule {
  static let begins: Token.Traits = [.number, .symbol]
  static func reword(_ passage: Passage, at index: Int) -> Rewording? {
    ForeignUnits.italian.reword(passage, at: index)
  }
}

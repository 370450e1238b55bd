/// Cuts a text into tokens, in one pass.
struct Tokenizer {
  private let scalars: [ShownScalar]
  /// The union of all traits that were found.
  private(set) var all: Token.Traits = []

  init(_ scalars: [ShownScalar]) { self.scalars = scalars }

  mutating func tokens() -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(scalars.count / 3 + 1)
    var index = 0
    while index < scalars.count {
      let start = index
      let kind = Self.kind(scalars[index].scalar)
      var traits: Token.Traits = []
      switch kind {
      case .word: traits = word(&index)
      case .number:
        while index < scalars.count, scalars[index].scalar.isDigit { index += 1 }
        traits = .number
        if let last = tokens.last, last.kind == .space, tokens.count > 1, tokens[tokens.count - 2].kind == .word {
          tokens[tokens.count - 2].traits.insert(.beforeNumber)
          all.insert(.beforeNumber)
        }
      case .space: while index < scalars.count, Self.kind(scalars[index].scalar) == .space { index += 1 }
      case .sign:
        if Self.isSaid(scalars[index].scalar) || beginsNumber(at: index, after: tokens.last) { traits = .symbol }
        if let last = tokens.indices.last, tokens[last].kind == .word {
          traits.formUnion(mark(&tokens[last], before: scalars[index].scalar))
        }
        index += 1
      }
      if kind == .word, let last = tokens.last, last.kind == .sign,
        Self.isApostrophe(scalars[last.range.lowerBound].scalar)
      {
        traits.insert(.clipped)
      }
      all.formUnion(traits)
      tokens.append(Token(kind: kind, traits: traits, range: start..<index))
    }
    return tokens
  }

  /// Whether a point or a minus stands right before a number, and after nothing else.
  private func beginsNumber(at index: Int, after previous: Token?) -> Bool {
    guard index + 1 < scalars.count, scalars[index + 1].scalar.isDigit, previous == nil || previous?.kind == .space
    else {
      return false
    }
    return [".", "-", "−"].contains(scalars[index].scalar)
  }

  /// What the sign after a word makes of it.
  private mutating func mark(_ word: inout Token, before sign: Unicode.Scalar) -> Token.Traits {
    switch sign {
    case ".": word.traits.insert(.dotted)
    case "-", "‐", "‑": word.traits.insert(.joined)
    case "'", "’", "ʼ": word.traits.insert(.clipped)
    case "@", ":", "/", "+": word.traits.insert(.address)
    default: return []
    }
    all.formUnion(word.traits)
    return []
  }

  /// Reads a word to its end and says what is remarkable about it.
  private func word(_ index: inout Int) -> Token.Traits {
    let start = index
    var letters: UInt32 = 0
    var capitals = 0
    var isStretched = false
    var previous: UInt32 = 0
    var run = 1
    while index < scalars.count {
      let scalar = scalars[index].scalar
      let value = scalar.value
      guard value < 128 ? Self.isLetter(value) : Self.kind(scalar) == .word else { break }
      let folded = value < 128 ? value | 0x20 : value
      run = folded == previous ? run + 1 : 1
      if run == 3 { isStretched = true }
      previous = folded
      if value < 128 {
        letters |= 1 << (folded - 0x61)
        if value < 0x61 { capitals += 1 }
      } else {
        letters |= 1 << 31
        if scalar.properties.isUppercase { capitals += 1 }
      }
      index += 1
    }
    var traits: Token.Traits = []
    if letters & ~Self.romanLetters == 0 { traits.insert(.roman) }
    // `XIXe`, `XIXth`: two capitals at least, or `Ier`.
    let small = index - start - capitals
    if small > 0, small < 4, capitals > 1 || capitals == 1 && small == 2, isNumeral(start, capitals) {
      traits.insert(.roman)
    }
    if isStretched { traits.insert(.stretched) }
    if capitals == index - start, capitals > 1 { traits.insert(.capitals) }
    if letters & Self.vowels == 0 { traits.insert(.unsayable) }
    return traits
  }

  /// Whether a word begins with so many letters of Roman numerals in capitals.
  private func isNumeral(_ start: Int, _ count: Int) -> Bool {
    scalars[start..<start + count].allSatisfy {
      $0.scalar.value < 0x5B && Self.isLetter($0.scalar.value)
        && Self.romanLetters & 1 << (($0.scalar.value | 0x20) - 0x61) != 0
    }
  }

  private static func letters(_ text: String) -> UInt32 {
    text.unicodeScalars.reduce(0) { $0 | 1 << ($1.value - 0x61) }
  }

  private static let romanLetters = letters("ivxlcdm")
  private static let vowels = letters("aeiouy") | 1 << 31

  private static func isLetter(_ value: UInt32) -> Bool { (value | 0x20) &- 0x61 < 26 }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "‘" || scalar == "ʼ"
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Token.Kind {
    let value = scalar.value
    if value < 128 {
      if isLetter(value) { return .word }
      if scalar.isDigit { return .number }
      return value <= 0x20 ? .space : .sign
    }
    if SignKind(scalar) == .space { return .space }
    guard scalar.isPartOfWord else { return .sign }
    switch scalar.properties.generalCategory {
    case .otherNumber, .letterNumber, .decimalNumber: return .sign
    default: return .word
    }
  }

  /// Whether a sign is said rather than heeded.
  private static func isSaid(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21, 0x22, 0x27...0x2A, 0x2C...0x2F, 0x3A, 0x3B, 0x3F, 0x5F, 0x60: false
    case 0..<128: true
    case 0x2010...0x2027, 0xAB, 0xBB: false
    default: true
    }
  }
}

extension Unicode.Scalar {
  /// Whether this is one of the digits from 0 to 9.
  var isDigit: Bool { value &- 0x30 < 10 }
}

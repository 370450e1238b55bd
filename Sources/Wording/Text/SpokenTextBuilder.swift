/// Writes the text for the engine, a piece of the shown text at a time.
struct SpokenTextBuilder {
  private(set) var utf8: [UInt8] = []
  private(set) var origins: [Int32] = []
  private(set) var hasWords = false
  /// White space that was seen and is written only before something else.
  private var space: Int32?
  private var wordLength = 0

  /// The engine ends a word at about 160 bytes; what is longer is cut, lest its end be lost.
  private static let longestWord = 60

  /// Takes the whole text, with the words that stand in place of some ranges of it; these rise and don't overlap.
  mutating func take(_ shown: [ShownScalar], _ rewordings: [(place: Range<Int>, words: String)]) {
    utf8.reserveCapacity(shown.count)
    origins.reserveCapacity(shown.count)
    var index = 0
    for (place, words) in rewordings where place.lowerBound >= index {
      take(shown, index..<place.lowerBound)
      let isInWord = place.lowerBound > 0 && shown[place.lowerBound - 1].isWord
      write(words, from: shown[place.lowerBound], afterSpace: isInWord)
      index = place.upperBound
      if index < shown.count, shown[index].isWord { space = space ?? shown[index].offset }
    }
    take(shown, index..<shown.count)
  }

  private mutating func take(_ shown: [ShownScalar], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if shown[index].isWord {
        write(word: shown[index])
        index += 1
      } else {
        index = min(take(signsAt: index, of: shown), range.upperBound)
      }
    }
  }

  /// Writes words as they are: they were made for the engine.
  private mutating func write(_ words: String, from shown: ShownScalar, afterSpace: Bool) {
    if afterSpace { space = space ?? shown.offset }
    for scalar in words.unicodeScalars {
      guard scalar != " " else {
        space = space ?? shown.offset
        continue
      }
      write(scalar, from: shown)
      if scalar.isPartOfWord { hasWords = true }
    }
  }

  /// Takes the signs from here to the next word, or the first of them, and gives where to go on.
  private mutating func take(signsAt index: Int, of shown: [ShownScalar]) -> Int {
    let sign = shown[index]
    let isInWord = index > 0 && shown[index - 1].isWord && index + 1 < shown.count && shown[index + 1].isWord
    switch SignKind(sign.scalar) {
    case .space: space = space ?? sign.offset
    case .invisible: break
    case .quotation, .emphasis:
      if isInWord { space = space ?? sign.offset }
    case .apostrophe:
      if isInWord { write("'", from: sign) }
    case .dot:
      let end = endOfRun(at: index, of: shown, through: [.dot, .space])
      let dots = shown[index..<end].filter { SignKind($0.scalar) == .dot }
      let isEllipsis = dots.count > 1 || sign.scalar == "…"
      guard isEllipsis else { return take(other: index, of: shown) }
      pause("…", from: sign)
      return end
    case .dash:
      let end = endOfRun(at: index, of: shown, through: [.dash])
      let isAlone = end == index + 1 && sign.scalar.isASCII
      let isBetweenSpaces =
        index > 0 && SignKind(shown[index - 1].scalar) == .space && end < shown.count
        && SignKind(shown[end].scalar) == .space
      // A hyphen inside a word, a minus before a number, a span of years.
      let isRange = sign.scalar == "–" && isInWord
      guard !isRange, !isAlone || isBetweenSpaces else { return take(other: index, of: shown) }
      pause("—", from: sign)
      return end
    case .other: return take(other: index, of: shown)
    }
    return index + 1
  }

  /// Writes a sign as it is; three of the same in a row are a line drawn, and left out.
  private mutating func take(other index: Int, of shown: [ShownScalar]) -> Int {
    var end = index + 1
    while end < shown.count, shown[end].scalar == shown[index].scalar { end += 1 }
    let isEnding = shown[index].scalar == "!" || shown[index].scalar == "?"
    if end - index < 3 || isEnding {
      for place in index..<min(end, index + 2) {
        // Between two of these the engine reads phonemes.
        if shown[index].scalar == "[", utf8.last == UInt8(ascii: "["), space == nil { continue }
        write(shown[place].scalar, from: shown[place])
      }
    } else {
      space = space ?? shown[index].offset
    }
    return end
  }

  private func endOfRun(at index: Int, of shown: [ShownScalar], through kinds: [SignKind]) -> Int {
    var end = index + 1
    var place = end
    while place < shown.count, kinds.contains(SignKind(shown[place].scalar)) {
      if SignKind(shown[place].scalar) == kinds.first { end = place + 1 }
      place += 1
    }
    return end
  }

  /// A dash or an ellipsis, a space on each side; none at the beginning, and one where several meet.
  private mutating func pause(_ sign: Unicode.Scalar, from shown: ShownScalar) {
    guard !utf8.isEmpty, !utf8.ends(with: "—".utf8), !utf8.ends(with: "…".utf8) else {
      space = space ?? shown.offset
      return
    }
    if sign == "—" { space = space ?? shown.offset }
    write(sign, from: shown)
    space = shown.offset
  }

  private mutating func write(word shown: ShownScalar) {
    if wordLength >= Self.longestWord { space = space ?? shown.offset }
    write(shown.scalar, from: shown)
    hasWords = true
    wordLength += 1
  }

  private mutating func write(_ scalar: Unicode.Scalar, from shown: ShownScalar) {
    if let space {
      if !utf8.isEmpty { append(0x20, space) }
      self.space = nil
      wordLength = 0
    }
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value), shown.offset)
    } else {
      for byte in UTF8.encode(scalar)?.map({ $0 }) ?? [] { append(byte, shown.offset) }
    }
  }

  private mutating func append(_ byte: UInt8, _ origin: Int32) {
    utf8.append(byte)
    origins.append(origin)
  }
}

extension [UInt8] {
  fileprivate func ends(with other: String.UTF8View) -> Bool { suffix(other.count).elementsEqual(other) }
}

import HearsayManuscript

/// Splits paragraphs into tokens in one pass over their bytes.
///
/// A word is a run of letters with apostrophes and single hyphens inside; a final `'s` is a token of its own, and the full
/// stop of an abbreviation or an initial belongs to it. Underscores are dropped.
struct Tokenizer {
  private var vocabulary: Vocabulary
  private var tokens: [Token] = []
  private var form: [UInt8] = []
  private var startsSentence = true

  private init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The tokens of all paragraphs but scene breaks, and the vocabulary with the book's own words added.
  static func tokens(
    of paragraphs: [Book.Paragraph], in bytes: [UInt8], quotations: [Quotation], vocabulary: Vocabulary
  ) -> (tokens: [Token], vocabulary: Vocabulary) {
    var tokenizer = Tokenizer(vocabulary)
    // More than there are in any prose: what is not filled takes no memory, and a growing array takes half as much again.
    tokenizer.tokens.reserveCapacity(bytes.count / 2)
    var quotation = 0
    bytes.withUnsafeBufferPointer { buffer in
      for (index, paragraph) in paragraphs.enumerated() {
        while quotation < quotations.count, quotations[quotation].paragraph < index { quotation += 1 }
        guard paragraph.kind != .sceneBreak else { continue }
        tokenizer.startsSentence = true
        var at = paragraph.range.lowerBound
        while quotation < quotations.count, quotations[quotation].paragraph == index {
          let outer = quotations[quotation].outer.clamped(to: at..<max(at, paragraph.range.upperBound))
          tokenizer.scan(at..<outer.lowerBound, of: buffer, paragraph: index, quotation: -1)
          let before = tokenizer.startsSentence
          tokenizer.startsSentence = true
          let count = tokenizer.tokens.count
          tokenizer.scan(outer, of: buffer, paragraph: index, quotation: quotation)
          if count == tokenizer.tokens.count { tokenizer.startsSentence = before }
          at = outer.upperBound
          quotation += 1
        }
        tokenizer.scan(at..<max(at, paragraph.range.upperBound), of: buffer, paragraph: index, quotation: -1)
      }
    }
    return (tokenizer.tokens, tokenizer.vocabulary)
  }

  private mutating func scan(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, paragraph: Int, quotation: Int)
  {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let byte = bytes[at]
      if byte <= 0x20 || byte == 0x5F {  // white space, underscore
        let gap = Self.wideGap(at: at, before: end, in: bytes)
        if gap > 0 { append(at..<at + gap, .dash, in: bytes, paragraph, quotation) }
        at += max(1, gap)
      } else if byte == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0 || bytes[at + 1] == 0xAD {
        at += 2  // a no-break space, a soft hyphen
      } else if byte == 0xE2, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] == 0xAF {
        at += 3  // a narrow no-break space
      } else if let letter = Letter(at: at, before: end, in: bytes) {
        at = word(from: at, first: letter, before: end, in: bytes, paragraph: paragraph, quotation: quotation)
      } else if byte >= 0x30 && byte <= 0x39 {
        let start = at
        while at < end, bytes[at] >= 0x30 && bytes[at] <= 0x39 { at += 1 }
        append(start..<at, .number, in: bytes, paragraph, quotation)
      } else {
        let (kind, length) = Self.punctuation(at: at, before: end, in: bytes)
        if length > 0 { append(at..<at + length, kind, in: bytes, paragraph, quotation) }
        at += max(1, length)
      }
    }
  }

  private mutating func word(
    from start: Int, first: Letter, before end: Int, in bytes: UnsafeBufferPointer<UInt8>, paragraph: Int,
    quotation: Int
  ) -> Int {
    form.removeAll(keepingCapacity: true)
    var at = start
    var letters = 0
    var capitals = 0
    var apostrophe: (at: Int, length: Int, inForm: Int)?
    while at < end {
      if let letter = Letter(at: at, before: end, in: bytes) {
        letter.appendLower(to: &form)
        letters += 1
        capitals += letter.isCapital ? 1 : 0
        at += letter.length
        continue
      }
      let joint = Self.joint(at: at, before: end, in: bytes)
      guard joint > 0, Letter(at: at + joint, before: end, in: bytes) != nil else { break }
      if bytes[at] == 0x2D {
        form.append(0x2D)
      } else {
        apostrophe = (at, joint, form.count)
        form.append(0x27)
      }
      at += joint
    }
    // A final 's is a token of its own.
    if let apostrophe, form.count == apostrophe.inForm + 2, form[apostrophe.inForm + 1] == 0x73, apostrophe.inForm > 0 {
      let tail = apostrophe.at..<at
      form.removeLast(2)
      appendWord(
        start..<apostrophe.at, first.isCapital && (capitals < 3 || capitals < letters - 1), paragraph, quotation)
      form = [0x27, 0x73]
      appendWord(tail, false, paragraph, quotation)
      return at
    }
    // "Tom s gig": a conversion has lost the apostrophe.
    if form == [0x73], !first.isCapital, start > 1, bytes[start - 1] == 0x20,
      Letter(at: start - 2, before: end, in: bytes) != nil, tokens.last?.kind == .word
    {
      form = [0x27, 0x73]
    }
    let isCapital = first.isCapital && (capitals < 3 || capitals < letters)
    if let split = frenchJoint() {
      let whole = form
      let middle = start + split.head
      form = Array(whole[..<split.head])
      appendWord(start..<middle, isCapital && !split.isElision, paragraph, quotation)
      form = Array(whole[split.tail...])
      let isName = split.isElision && bytes[start + split.tail] != form.first
      appendWord(start + split.tail..<at, isName, paragraph, quotation)
      return at
    }
    let token = start..<at
    if at < end, bytes[at] == 0x2E {
      let id = form.withUnsafeBufferPointer { vocabulary.id(of: $0) }
      let isInitial = letters == 1 && first.isCapital && form.first != 0x69  // an I is a person
      if isInitial || vocabulary.traits[Int(id)].has(.abbreviation) && first.isCapital {
        appendWord(start..<at + 1, isCapital, paragraph, quotation)
        return at + 1
      }
    }
    appendWord(token, isCapital, paragraph, quotation)
    return at
  }

  private static let elided: [[UInt8]] = [
    "l'", "d'", "un'", "dell'", "all'", "dall'", "nell'", "sull'", "quell'", "quest'",
  ].map { Array($0.utf8) }
  private static let joined: [[UInt8]] = ["-t-il", "-t-elle", "-t-on", "-il", "-elle", "-je", "-on", "-ils", "-elles"]
    .map { Array($0.utf8) }

  /// Where French and Italian join two words, "l'inspecteur", "dell'oste" and "dit-il": the bytes of the first, and where the second begins.
  private func frenchJoint() -> (head: Int, tail: Int, isElision: Bool)? {
    guard form.contains(where: { $0 == 0x27 || $0 == 0x2D }), let article = vocabulary.find("l'"),
      vocabulary.traits[Int(article)].has(.article)
    else { return nil }
    for head in Self.elided where form.starts(with: head) && form.count > head.count {
      return (head.count, head.count, true)
    }
    for tail in Self.joined where form.count > tail.count && form.suffix(tail.count).elementsEqual(tail) {
      let pronoun = tail.count - (tail.lastIndex(of: 0x2D) ?? 0) - 1
      return (form.count - tail.count, form.count - pronoun, false)
    }
    return nil
  }

  private mutating func appendWord(_ range: Range<Int>, _ isCapital: Bool, _ paragraph: Int, _ quotation: Int) {
    let id = form.withUnsafeBufferPointer { vocabulary.id(of: $0) }
    tokens.append(
      Token(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), word: id, paragraph: Int32(paragraph),
        quotation: Int32(quotation), kind: .word, isCapital: isCapital, startsSentence: startsSentence))
    startsSentence = false
  }

  private mutating func append(
    _ range: Range<Int>, _ kind: Token.Kind, in bytes: UnsafeBufferPointer<UInt8>, _ paragraph: Int, _ quotation: Int
  ) {
    let id = vocabulary.id(of: UnsafeBufferPointer(rebasing: bytes[range]))
    tokens.append(
      Token(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), word: id, paragraph: Int32(paragraph),
        quotation: Int32(quotation), kind: kind, isCapital: false, startsSentence: startsSentence))
    switch kind {
    case .stop, .question, .exclamation, .ellipsis, .colon: startsSentence = true
    case .mark, .dash: break
    default: startsSentence = false
    }
  }

  /// The length of an apostrophe or a single hyphen, 0 where there is neither.
  private static func joint(at: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if bytes[at] == 0x27 || bytes[at] == 0x2D { return 1 }
    return at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x99 ? 3 : 0
  }

  /// Three spaces or more inside a line are what a conversion has left of a dash: "this time   the Collector".
  private static func wideGap(at: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard at > 0, bytes[at - 1] > 0x20 else { return 0 }
    var after = at
    while after < end, bytes[after] == 0x20 { after += 1 }
    return after - at >= 3 && after < end && bytes[after] > 0x20 ? after - at : 0
  }

  private static func punctuation(at: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (Token.Kind, Int) {
    func run(of byte: UInt8) -> Int {
      var length = 0
      while at + length < end, bytes[at + length] == byte { length += 1 }
      return length
    }
    switch bytes[at] {
    case 0x2E:
      let length = run(of: 0x2E)
      return length > 1 ? (.ellipsis, length) : (.stop, 1)
    case 0x2C: return (.comma, 1)
    case 0x3A: return (.colon, 1)
    case 0x3B: return (.semicolon, 1)
    case 0x3F: return (.question, 1)
    case 0x21: return (.exclamation, 1)
    case 0x22, 0x27, 0x60: return (.mark, 1)
    case 0x2D:
      let length = run(of: 0x2D)
      return length > 1 ? (.dash, length) : (.other, 1)
    case 0xC2 where at + 1 < end:
      let next = bytes[at + 1]
      if next == 0xA0 || next == 0xAD { return (.other, 0) }
      return (next == 0xAB || next == 0xBB ? .mark : .other, 2)
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80:
      switch bytes[at + 2] {
      case 0x93, 0x94, 0x95: return (.dash, 3)
      case 0x98...0x9F, 0xB9, 0xBA: return (.mark, 3)
      case 0xA6: return (.ellipsis, 3)
      default: return (.other, 3)
      }
    default: return (.other, 1)
    }
  }
}

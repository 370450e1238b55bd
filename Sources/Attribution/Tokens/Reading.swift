import HearsayManuscript

/// A book as everything after it reads it: tokens, paragraphs and quotations, all by number.
struct Reading: Sendable {
  /// A paragraph's place among the tokens and the chapters.
  struct Paragraph: Sendable {
    var kind: Book.Paragraph.Kind
    var chapter: Int
    var tokens: Range<Int>
    /// Its quotations, by number.
    var quotations: Range<Int>
    /// Scenes are counted from 0; a new one begins with a chapter or after a break.
    var scene: Int
  }

  var tokens: [Token]
  var vocabulary: Vocabulary
  var lexicon: Lexicon
  var paragraphs: [Paragraph]
  var quotations: [Quotation]
  /// The tokens of each quotation, marks among them.
  var quotationTokens: [Range<Int>]
  /// Whether the story is told in the present tense: "Spike mutters".
  var isPresentTense = false

  init(_ book: Book, quotations: [Quotation], lexicon: Lexicon) {
    let all = book.chapters.flatMap(\.paragraphs)
    let chapters = Self.chapters(of: book)
    (tokens, vocabulary) = Tokenizer.tokens(
      of: all, in: book.bytes, quotations: quotations, vocabulary: lexicon.vocabulary)
    vocabulary.learnAccentedNames(from: lexicon.vocabulary.count)
    self.lexicon = lexicon
    self.quotations = quotations
    quotationTokens = Array(repeating: 0..<0, count: quotations.count)
    paragraphs = []
    paragraphs.reserveCapacity(all.count)
    var token = 0
    var quotation = 0
    var scene = 0
    for (index, paragraph) in all.enumerated() {
      if paragraph.kind == .sceneBreak || index > 0 && chapters[index] != chapters[index - 1] { scene += 1 }
      let first = token
      while token < tokens.count, Int(tokens[token].paragraph) == index {
        let inside = Int(tokens[token].quotation)
        if inside >= 0 {
          let begin = quotationTokens[inside].isEmpty ? token : quotationTokens[inside].lowerBound
          quotationTokens[inside] = begin..<token + 1
        }
        token += 1
      }
      let firstQuotation = quotation
      while quotation < quotations.count, quotations[quotation].paragraph == index {
        if quotationTokens[quotation].isEmpty { quotationTokens[quotation] = token..<token }
        quotation += 1
      }
      paragraphs.append(
        Paragraph(
          kind: paragraph.kind, chapter: chapters[index], tokens: first..<token, quotations: firstQuotation..<quotation,
          scene: scene))
    }
    isPresentTense = readsAsPresentTense()
  }

  /// The chapter of each paragraph, counted from 0. Any heading begins one, whatever it is in the book's contents: a tale's
  /// numbered part is a chapter in one format and a heading inside a chapter in another.
  private static func chapters(of book: Book) -> [Int] {
    var numbers: [Int] = []
    var wasHeading = false
    for chapter in book.chapters {
      for (place, paragraph) in chapter.paragraphs.enumerated() {
        let isHeading = paragraph.kind == .heading
        let begins = numbers.isEmpty || !wasHeading && (place == 0 || isHeading)
        numbers.append((numbers.last ?? -1) + (begins ? 1 : 0))
        wasHeading = isHeading
      }
    }
    return numbers
  }

  /// Up to how many tokens a text is a short story, in which people are met once and are seldom introduced twice.
  static let shortStory = 12_000

  /// Whether the text is a short story: too short for counts to tell much, short enough for plain rules to hold.
  var isShort: Bool { tokens.count <= Self.shortStory }

  @inline(__always)
  func traits(_ token: Int) -> WordTraits {
    tokens[token].isWord ? vocabulary.traits[Int(tokens[token].word)] : []
  }

  /// A word in lower case; nothing for a sign, or where there is no token.
  func form(_ token: Int) -> String {
    tokens.indices.contains(token) && tokens[token].isWord ? vocabulary.form(of: tokens[token].word) : ""
  }

  /// Whether a word of narration is a finite verb, as far as its form and the tense of the story tell.
  @inline(__always)
  func isVerb(_ token: Int) -> Bool {
    guard tokens[token].isWord, !tokens[token].isCapital else { return false }
    let traits = vocabulary.traits[Int(tokens[token].word)]
    if traits.has([.speechVerb, .pastVerb, .presentVerb]) { return true }
    if traits.has([.notName, .personNoun, .adjective, .bodyNoun]) { return false }
    let form = vocabulary.formBytes(of: tokens[token].word)
    guard form.count > 3, let last = form.last else { return false }
    if !lexicon.verbEndings.isEmpty {
      return form.count > 4 && lexicon.verbEndings.contains { form.suffix($0.count).elementsEqual($0) }
    }
    let beforeLast = form[form.endIndex - 2]
    if last == 0x64, beforeLast == 0x65 { return true }  // -ed
    return isPresentTense && last == 0x73 && beforeLast != 0x73 && beforeLast != 0x75  // -s, not -ss, -us
  }

  /// Narration after "he" and "she" decides: more "he asks", "she is" than "he asked", "she was".
  private func readsAsPresentTense() -> Bool {
    var past = 0
    var present = 0
    for token in tokens.indices.dropLast() where tokens[token].isNarration && tokens[token + 1].isNarration {
      guard traits(token).has([.he, .she, .firstSubject]), tokens[token + 1].isWord else { continue }
      let next = vocabulary.formBytes(of: tokens[token + 1].word)
      let verb = traits(token + 1)
      if verb.has(.presentVerb)
        || next.last == 0x73 && next.count > 3 && !verb.has(.notName) && next.suffix(2).first != 0x73
      {
        present += 1
      } else if verb.has(.pastVerb) || next.suffix(2).elementsEqual([0x65, 0x64]) || next.elementsEqual("said".utf8) {
        past += 1
      }
    }
    return present > past
  }
}

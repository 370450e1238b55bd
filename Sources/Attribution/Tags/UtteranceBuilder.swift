/// Puts a paragraph's quotations together into utterances, and reads the tags around each.
struct UtteranceBuilder {
  /// The most narration, in tokens, that one utterance may hold between two of its quotations.
  static let reach = 60

  private let reading: Reading
  private let parser: TagParser
  private let genders: [Float]

  /// - Parameter genders: By member, from -1, female, to 1, male.
  static func utterances(in reading: Reading, parser: TagParser, genders: [Float]) -> [Utterance] {
    let builder = UtteranceBuilder(reading: reading, parser: parser, genders: genders)
    var utterances: [Utterance] = []
    for paragraph in reading.paragraphs.indices where !reading.paragraphs[paragraph].quotations.isEmpty {
      utterances.append(contentsOf: builder.utterances(of: paragraph))
    }
    return utterances
  }

  private init(reading: Reading, parser: TagParser, genders: [Float]) {
    self.reading = reading
    self.parser = parser
    self.genders = genders
  }

  private func utterances(of index: Int) -> [Utterance] {
    let paragraph = reading.paragraphs[index]
    let quotations = paragraph.quotations
    // The tag behind each quotation, up to the next one or the paragraph's end.
    let gaps = quotations.map { quotation in
      let next =
        quotation + 1 < quotations.upperBound
        ? reading.quotationTokens[quotation + 1].lowerBound : paragraph.tokens.upperBound
      return reading.quotationTokens[quotation].upperBound..<max(next, reading.quotationTokens[quotation].upperBound)
    }
    let tags = gaps.map { parser.after($0) }
    var groups: [Range<Int>] = []
    var first = quotations.lowerBound
    for quotation in quotations.dropFirst() {
      let place = quotation - quotations.lowerBound
      let earlier = tags[first - quotations.lowerBound..<place]
      if gaps[place - 1].count > Self.reach || contradicts(earlier, tags[place])
        || opensAnother(gaps[place - 1], after: earlier, from: first)
      {
        groups.append(first..<quotation)
        first = quotation
      }
    }
    groups.append(first..<quotations.upperBound)
    return groups.enumerated().map { number, group in
      var tokens = reading.quotationTokens[group.lowerBound]
      tokens = tokens.lowerBound..<max(tokens.lowerBound, reading.quotationTokens[group.upperBound - 1].upperBound)
      let begin =
        number > 0
        ? reading.quotationTokens[group.lowerBound - 1].upperBound : paragraph.tokens.lowerBound
      let end =
        number + 1 < groups.count
        ? reading.quotationTokens[group.upperBound].lowerBound : paragraph.tokens.upperBound
      var utterance = Utterance(
        quotations: group, paragraph: index, tokens: tokens,
        room: min(begin, tokens.lowerBound)..<max(end, tokens.upperBound))
      let places = group.lowerBound - quotations.lowerBound..<group.upperBound - quotations.lowerBound
      let inner = tags[places.lowerBound..<places.upperBound - 1].filter { $0.kind != .none }
      utterance.inside = chosen(among: inner)
      utterance.after = tags[places.upperBound - 1]
      utterance.before = parser.before(utterance.room.lowerBound..<tokens.lowerBound)
      // In `Ann said, "Shall we?" he said, "Yes."` his tag is the next one's, in `Ann said: "Come"; and he told her` none.
      if isLeadIn(utterance.before), utterance.after.isPlain, contradicts([utterance.before], utterance.after) {
        utterance.after = SpeechTag()
      }
      // What tagged the neighbour before is no lead-in of this one, unless it opens it.
      if number > 0, !utterance.before.opensSpeech, tags[places.lowerBound - 1].isPlain {
        utterance.before = SpeechTag()
      }
      if tokens.lowerBound <= paragraph.tokens.lowerBound, index > 0 {
        utterance.lead = lead(before: index)
      }
      return utterance
    }
  }

  /// The tag that tells most: a plain one, unless a name beside it tells whom its pronoun means.
  private func chosen(among tags: [SpeechTag]) -> SpeechTag {
    guard let plain = tags.first(where: { $0.isPlain }) else {
      return tags.first { $0.hasVerb } ?? tags.first ?? SpeechTag()
    }
    guard plain.gender != 0, plain.kind == .he || plain.kind == .she else { return plain }
    let named = tags.first { tag in
      guard tag.kind == .name, tag.mention >= 0, tag.order != .nameNearby else { return false }
      return genders[parser.mentions[tag.mention].member] * plain.gender > -0.25
    }
    return named ?? plain
  }

  private func lead(before index: Int) -> SpeechTag {
    let previous = reading.paragraphs[index - 1]
    guard previous.chapter == reading.paragraphs[index].chapter else { return SpeechTag() }
    let begin =
      previous.quotations.isEmpty
      ? previous.tokens.lowerBound : reading.quotationTokens[previous.quotations.upperBound - 1].upperBound
    guard begin < previous.tokens.upperBound else { return SpeechTag() }
    var tag = parser.before(begin..<previous.tokens.upperBound)
    if !tag.opensSpeech, tag.hasVerb { tag.opensSpeech = leadsOn(tag, of: begin..<previous.tokens.upperBound) }
    return tag
  }

  private static let beginnings: Set<String> = [
    "began", "begins", "spoke", "speaks", "resumed", "resumes", "recommenced",
  ]

  /// "Tom said" at a paragraph's end has lost its dash or colon; "Mrs. Vane began again." promises speech by its
  /// verb, unless it stands behind what she began.
  private func leadsOn(_ tag: SpeechTag, of narration: Range<Int>) -> Bool {
    guard let last = narration.last else { return false }
    if reading.tokens[last].isWord { return tag.hasCoreVerb }
    guard Self.beginnings.contains(reading.form(tag.verb)), last - tag.verb <= 3 else { return false }
    let follows =
      reading.tokens[narration.lowerBound].quotation < 0 && narration.lowerBound > 0
      && reading.tokens[narration.lowerBound - 1].quotation >= 0
    return !follows
      || (narration.lowerBound..<max(narration.lowerBound, tag.subject)).contains {
        reading.tokens[$0].kind.endsSentence || reading.tokens[$0].kind == .comma
      }
  }

  private func isLeadIn(_ tag: SpeechTag) -> Bool { tag.hasVerb && tag.opensSpeech }

  /// Whether the narration between two quotations hands the word to another: `"Come," said Tom; and Ann called, "Yes."`
  private func opensAnother(_ gap: Range<Int>, after earlier: ArraySlice<SpeechTag>, from first: Int) -> Bool {
    let next = parser.before(gap)
    guard isLeadIn(next) else { return false }
    if contradicts(earlier, next) { return true }
    let begin = reading.paragraphs[Int(reading.tokens[gap.lowerBound].paragraph)].tokens.lowerBound
    let previous = first > 0 ? reading.quotationTokens[first - 1].upperBound : begin
    let end = reading.quotationTokens[first].lowerBound
    let lead = parser.before(min(max(begin, previous), end)..<end)
    return isLeadIn(lead) && contradicts([lead], next)
  }

  /// Two plain tags that cannot mean one speaker: `"Go," said Tom. "No," said Ann.`
  private func contradicts(_ earlier: ArraySlice<SpeechTag>, _ later: SpeechTag) -> Bool {
    guard later.isPlain, let known = earlier.first(where: { $0.isPlain }) else { return false }
    if known.mention >= 0, later.mention >= 0 {
      let first = parser.mentions[known.mention]
      let second = parser.mentions[later.mention]
      return first.member != second.member && !first.others.contains(second.member)
    }
    if known.kind == .firstPerson || later.kind == .firstPerson { return known.kind != later.kind }
    return known.gender * later.gender < 0
  }
}

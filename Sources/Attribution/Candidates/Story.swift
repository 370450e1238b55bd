import HearsayManuscript

/// A book read as far as rules go: its words, its cast, where each is named, and its utterances with their tags.
///
/// Everything that ranking needs is here; the ranker itself decides who says what.
struct Story: Sendable {
  var reading: Reading
  var cast: Cast
  var mentions: [Mention]
  var references: [PronounResolver.Reference]
  var utterances: [Utterance]
  /// Mentions and pronouns together, in text order.
  var sightings: [Sighting]
  /// By utterance: whom the words beside it name at first sight, as an anchor for its neighbours.
  var anchors: [Anchor]

  /// By utterance: who says of himself in it what he is called; -1 else.
  var introductions: [Int]

  /// By utterance: who says it, where a person has settled it; -1 else.
  var settled: [Int]
  /// By quotation: the same, to the single line.
  var settledLines: [Int: Int]
  /// By quotation: who says it, where the manuscript itself marks that.
  var markedLines: [Int: Int]

  init(_ book: Book, quotations: [Quotation], language: String?, corrections: Corrections = Corrections()) {
    reading = Reading(book, quotations: quotations, lexicon: .forLanguage(language))
    references = []
    utterances = []
    introductions = []
    sightings = []
    anchors = []
    settled = []
    settledLines = [:]
    markedLines = [:]
    let given = MarkedSpeech.speakers(of: quotations)
    var (forms, uses) = NameSpotter.names(in: reading, known: given)
    cast = CastBuilder.cast(of: reading, forms: forms, uses: uses)
    // Only names that the reading missed are looked for: to insist on the others would join names that it kept apart.
    let missed = corrections.names.filter { [cast] in CastCorrector.find($0, in: cast) == nil }
    if !missed.isEmpty {
      (forms, uses) = NameSpotter.names(in: reading, known: given + missed)
      cast = CastBuilder.cast(of: reading, forms: forms, uses: uses)
    }
    cast = CastCorrector.corrected(cast, by: corrections)
    markedLines = MarkedSpeech.members(of: quotations, in: &cast)
    PersonaGender.note(&cast, speakers: markedLines.values, in: reading)
    mentions = MentionFinder.mentions(of: cast, uses: uses, in: reading)
    if cast.narrator == nil, NarratorFinder.isFirstPerson(reading) {
      if let named = NarratorFinder.name(cast, mentions: mentions, in: reading) {
        cast.narrator = named
      } else {
        cast.narrator = cast.members.count
        cast.members.append(CastMember(.narrator, name: "Narrator"))
      }
      mentions = MentionFinder.mentions(of: cast, uses: uses, in: reading)
    }
    if cast.narrator == nil, NarratorFinder.isSecondPerson(reading) {
      cast.narrator = cast.members.count
      cast.isToldToYou = true
      cast.members.append(CastMember(.narrator, name: "Narrator"))
      mentions = MentionFinder.mentions(of: cast, uses: uses, in: reading)
    }
    let fixed = corrections.names.compactMap { CastCorrector.find($0, in: cast) }
    identify(uses, except: Set(fixed).union(markedLines.values))
    settledLines = markedLines.merging(
      SettledLines.members(corrections, book: book, reading: reading, cast: cast)
    ) { $1 }
    sightings = Sighting.merged(mentions, references, in: reading)
    let lines = settledLines
    settled = utterances.map { utterance in utterance.quotations.lazy.compactMap { lines[$0] }.first ?? -1 }
    anchors = utterances.enumerated().map { index, utterance in
      settled[index] >= 0
        ? Anchor(member: settled[index], strength: 1)
        : Anchor.of(utterance, cast: cast, mentions: mentions, references: references)
    }
  }

  /// Reads genders, pronouns and tags; then joins roles to the names that mean the same person, and reads again.
  ///
  /// - Parameter fixed: Those whom a person or the manuscript has named; they stay who they are.
  private mutating func identify(_ uses: [NameUse], except fixed: Set<Int>) {
    readTags()
    let joins = Identity.joins(in: self).filter { !fixed.contains($0.role) }
    if !joins.isEmpty {
      for join in joins { cast.join(join.role, to: join.person) }
      mentions = MentionFinder.mentions(of: cast, uses: uses, in: reading)
      readTags()
    }
    for member in BareAddress.members(in: self) where !fixed.contains(member) {
      cast.members[member].neverSpeaks = true
    }
  }

  private mutating func readTags() {
    GenderEstimator.estimate(&cast, mentions: mentions, in: reading)
    references = PronounResolver.references(in: reading, cast: cast, mentions: mentions)
    let parser = TagParser(reading: reading, mentions: mentions)
    utterances = UtteranceBuilder.utterances(in: reading, parser: parser, genders: cast.members.map(\.gender))
    introductions = Introduction.members(in: self)
  }

  /// The mentions that begin within a range of tokens, found by halving.
  func mentions(in tokens: Range<Int>) -> ArraySlice<Mention> {
    let first = firstMention(at: tokens.lowerBound)
    var end = first
    while end < mentions.count, mentions[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return mentions[first..<end]
  }

  private func firstMention(at token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

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

  init(_ book: Book, quotations: [Quotation], language: String?) {
    reading = Reading(book, quotations: quotations, lexicon: .forLanguage(language))
    let (forms, uses) = NameSpotter.names(in: reading)
    cast = CastBuilder.cast(of: reading, forms: forms, uses: uses)
    mentions = MentionFinder.mentions(of: cast, uses: uses, in: reading)
    if NarratorFinder.isFirstPerson(reading) {
      if let named = NarratorFinder.name(cast, mentions: mentions, in: reading) {
        cast.narrator = named
      } else {
        cast.narrator = cast.members.count
        cast.members.append(CastMember(.narrator, name: "Narrator"))
      }
      mentions = MentionFinder.mentions(of: cast, uses: uses, in: reading)
    }
    GenderEstimator.estimate(&cast, mentions: mentions, in: reading)
    references = PronounResolver.references(in: reading, cast: cast, mentions: mentions)
    let parser = TagParser(reading: reading, mentions: mentions)
    utterances = UtteranceBuilder.utterances(in: reading, parser: parser)
    sightings = Sighting.merged(mentions, references, in: reading)
    anchors = []
    anchors = utterances.map { Anchor.of($0, cast: cast, mentions: mentions, references: references) }
  }
}

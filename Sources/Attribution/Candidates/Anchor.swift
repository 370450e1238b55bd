/// Whom the words beside an utterance name at first sight: what its neighbours may lean on.
struct Anchor: Sendable {
  /// -1 where nothing is told.
  var member = -1
  /// From 0 to 1.
  var strength: Float = 0

  static func of(
    _ utterance: Utterance, cast: Cast, mentions: [Mention], references: [PronounResolver.Reference]
  ) -> Anchor {
    let (tag, rank) = utterance.primary
    guard rank > 0 else { return Anchor() }
    let trust: Float = rank <= 4 ? 1 : rank <= 7 ? 0.5 : 0.25
    switch tag.kind {
    case .name, .role:
      if tag.kind == .role, let reference = reference(at: tag.subject, in: references) {
        return Anchor(member: reference.member, strength: 0.5 * trust)
      }
      guard tag.mention >= 0 else { return Anchor() }
      let sure: Float = mentions[tag.mention].others.isEmpty ? 1 : 0.6
      return Anchor(member: mentions[tag.mention].member, strength: trust * sure * (tag.kind == .role ? 0.7 : 1))
    case .firstPerson:
      guard let narrator = cast.narrator else { return Anchor() }
      return Anchor(member: narrator, strength: trust)
    case .he, .she:
      guard let reference = reference(at: tag.subject, in: references) else { return Anchor() }
      return Anchor(member: reference.member, strength: 0.5 * trust)
    case .none, .group:
      return Anchor()
    }
  }

  /// The meaning of the pronoun at a token, found by halving.
  static func reference(
    at token: Int, in references: [PronounResolver.Reference]
  ) -> PronounResolver.Reference? {
    var low = 0
    var high = references.count
    while low < high {
      let middle = (low + high) / 2
      if references[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low < references.count && references[low].token == token ? references[low] : nil
  }
}

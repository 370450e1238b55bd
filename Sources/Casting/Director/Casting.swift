import HearsayScript

/// A cast and what there is to say about it.
public struct Casting: Sendable, Hashable {
  /// The cast.
  public var cast: Cast
  /// What a listener may want to know, in order of importance.
  public var notes: [CastingNote]
  /// Everyone's share, in the order of the cast's roles: with gender and age as they were cast by.
  public var shares: [Share]
  /// Why everyone has the voice they have, in the same order.
  public var reasons: [CastingReason]
  /// What a person settled about who speaks, for the cast's file.
  public var corrections: [CharacterCorrection] = []
  /// Who of a series returns; nil where none was asked for.
  public var series: SeriesMatches?
}

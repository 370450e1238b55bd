/// The silences of an SSML document, in milliseconds.
public struct SSMLPauses: Sendable, Hashable {
  /// Between two lines of a paragraph.
  public var line = 150
  /// Between two paragraphs.
  public var paragraph = 500
  /// After a heading.
  public var heading = 1_000
  /// At a scene break.
  public var scene = 1_500
  /// Before a chapter, the first one aside.
  public var chapter = 2_500

  /// The usual silences.
  public init() {}
}

/// What a render is doing, as it goes.
public enum RenderProgress: Sendable, Hashable {
  /// The manuscript is read and everyone's lines are found.
  case reading
  /// Lines are spoken and stitched: how many of how many, and how many seconds of audio they make so far.
  case speaking(lines: Int, of: Int, seconds: Double)
  /// A format is written.
  case writing(OutputFormat)
  /// The audiobook and the folder are completed.
  case finishing
  /// Something that the user ought to know, in a line.
  case note(String)
}

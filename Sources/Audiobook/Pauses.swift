import HearsayScript

/// The silences of an audiobook, in milliseconds.
public struct Pauses: Sendable, Hashable {
  /// Before the first line of the book.
  public var start: Int
  /// Between two lines of one paragraph.
  public var line: Int
  /// Between two paragraphs.
  public var paragraph: Int
  /// Between two scenes, where the manuscript has a break.
  public var scene: Int
  /// Before a heading.
  public var beforeHeading: Int
  /// After a heading.
  public var afterHeading: Int
  /// After the last line of the book.
  public var end: Int

  /// Makes a table of its entries, in milliseconds.
  public init(
    start: Int, line: Int, paragraph: Int, scene: Int, beforeHeading: Int, afterHeading: Int, end: Int
  ) {
    self.start = start
    self.line = line
    self.paragraph = paragraph
    self.scene = scene
    self.beforeHeading = beforeHeading
    self.afterHeading = afterHeading
    self.end = end
  }

  /// The silence before a line. Of the kinds that apply the one named first here holds: the start of the book, after a
  /// heading, before a heading, a scene break, another paragraph, another line of the same paragraph.
  func before(_ line: Script.Line, after previous: Script.Line?, acrossBreak: Bool) -> Int {
    guard let previous else { return start }
    if previous.kind == .heading { return afterHeading }
    if line.kind == .heading { return beforeHeading }
    if acrossBreak { return scene }
    return previous.paragraph == line.paragraph ? self.line : paragraph
  }
}

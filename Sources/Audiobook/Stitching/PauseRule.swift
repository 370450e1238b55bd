import HearsayCasting
import HearsayScript

extension Pauses {
  /// The silence before a line, in milliseconds. Of the kinds that apply the one named first here holds: the start of the
  /// book, after a heading, before a heading, a chapter's beginning, a scene break, another speaker's paragraph, another
  /// paragraph, another line of the same paragraph.
  func before(_ line: Script.Line, after previous: Script.Line?, acrossBreak: Bool, startsChapter: Bool = false) -> Int
  {
    guard let previous else { return self[.start] }
    if previous.kind == .heading { return self[.afterHeading] }
    if line.kind == .heading { return self[.beforeHeading] }
    if startsChapter { return self[.chapter] }
    if acrossBreak { return self[.scene] }
    if previous.paragraph == line.paragraph { return self[.line] }
    let changes = previous.kind == .dialogue && line.kind == .dialogue && previous.speaker != line.speaker
    return self[changes ? .speaker : .paragraph]
  }
}

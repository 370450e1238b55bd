import HearsayCasting
import HearsayScript

extension Pauses {
  /// The silence before a line, in milliseconds. Of the kinds that apply the one named first here holds: the start of the
  /// book, after a heading, before a heading, a scene break, another paragraph, another line of the same paragraph.
  func before(_ line: Script.Line, after previous: Script.Line?, acrossBreak: Bool) -> Int {
    guard let previous else { return self[.start] }
    if previous.kind == .heading { return self[.afterHeading] }
    if line.kind == .heading { return self[.beforeHeading] }
    if acrossBreak { return self[.scene] }
    return self[previous.paragraph == line.paragraph ? .line : .paragraph]
  }
}

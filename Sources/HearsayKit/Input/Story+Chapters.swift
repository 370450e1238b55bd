import HearsayScript

extension Story {
  /// The numbers of the lines of some chapters, both counted from 1 through the whole script.
  /// - Throws: ``ProductionError/noChapter(_:there:)``.
  public func lines(ofChapters chapters: ClosedRange<Int>) throws -> Range<Int> {
    let all = script.chapters
    guard chapters.upperBound <= all.count else { throw ProductionError.noChapter(chapters, there: all.count) }
    let first = all.prefix(chapters.lowerBound - 1).reduce(1) { $0 + $1.lines.count }
    return first..<all[(chapters.lowerBound - 1)..<chapters.upperBound].reduce(first) { $0 + $1.lines.count }
  }

  /// The script of some chapters alone: lines keep their ids and speakers.
  /// - Throws: ``ProductionError/noChapter(_:there:)``.
  public func script(ofChapters chapters: ClosedRange<Int>) throws -> Script {
    _ = try lines(ofChapters: chapters)
    var part = script
    part.chapters = Array(script.chapters[(chapters.lowerBound - 1)..<chapters.upperBound])
    return part
  }
}

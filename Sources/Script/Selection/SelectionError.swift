/// Why no line could be selected, and what there is instead.
public enum SelectionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One of the places where a searched text stands.
  public struct Hit: Sendable, Hashable {
    /// The lines' numbers.
    public var lines: ClosedRange<Int>
    /// The name of the first line's speaker.
    public var speaker: String
    /// The beginning of the first line.
    public var words: String

    init(_ lines: ClosedRange<Int>, in script: Script) {
      self.lines = lines
      let line = script.line(lines.lowerBound)
      speaker = line.flatMap { script.character($0.speaker)?.name } ?? ""
      let text = OneRow.shown(line?.text ?? "")
      words = text.count > 50 ? text.prefix(50) + "…" : text
    }
  }

  /// What was given as numbers is none.
  case notANumber(String)
  /// There are not so many lines.
  case noLine(ClosedRange<Int>, count: Int)
  /// Nobody of that name says anything: the name, one spelt alike, and the speakers, those with most lines first.
  case noSpeaker(String, near: String?, speakers: [String])
  /// The text stands in no line.
  case notFound(String)
  /// The text stands in several places, of which the first are given.
  case severalHits(String, count: Int, [Hit])
  /// The text does not stand in so many places.
  case noHit(Int, String, count: Int, [Hit])

  /// How many things an error lists at most.
  static let mostShown = 12

  init(noSpeaker name: String, in script: Script) {
    var counts: [Script.Character.ID: Int] = [:]
    for line in script.lines where line.isSpoken { counts[line.speaker, default: 0] += 1 }
    let labels = SpeakerLabels(script.characters)
    let speaking = script.characters.enumerated().filter { counts[$1.id] != nil }
      .sorted { (counts[$1.element.id] ?? 0, $0.offset) < (counts[$0.element.id] ?? 0, $1.offset) }
      .map { labels[$0.element.id] }
    self = .noSpeaker(
      name, near: Nearness.nearest(to: name, among: speaking), speakers: Array(speaking.prefix(Self.mostShown)))
  }

  /// The error as a person reads it.
  public var description: String {
    switch self {
    case .notANumber(let text): "expected a line's number like 12, or a range like 12-15, found “\(text)”"
    case .noLine(let lines, 0): "there is no line \(lines.lowerBound): the script has no lines"
    case .noLine(let lines, let count):
      "there is no line \(lines.lowerBound > count ? lines.lowerBound : lines.upperBound): the script has lines 1 to \(count)"
    case .noSpeaker(let name, let near, let speakers):
      "nobody called “\(name)” speaks\(near.map { " (perhaps “\($0)”)" } ?? ""); there are: "
        + speakers.joined(separator: ", ")
    case .notFound(let text): "“\(text)” stands in no line"
    case .severalHits(let text, let count, let hits):
      "“\(text)” stands in \(count) places; choose one with --nth:\n" + Self.list(hits, count)
    case .noHit(let nth, let text, let count, let hits):
      "“\(text)” has no place \(nth), but \(count):\n" + Self.list(hits, count)
    }
  }

  private static func list(_ hits: [Hit], _ count: Int) -> String {
    let rows = hits.enumerated().map { "  \($0 + 1). line \($1.lines.lowerBound), \($1.speaker): \($1.words)" }
    return (rows + (count > hits.count ? ["  … and \(count - hits.count) more"] : [])).joined(separator: "\n")
  }
}

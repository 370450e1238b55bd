/// Why lines could not be assigned, and what there is instead.
public enum AssignmentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The text is no assignment.
  case malformed(String)
  /// There are not so many lines.
  case noLine(ClosedRange<Int>, count: Int)
  /// Nobody says anything in these lines: what the first of them is, and the nearest lines of speech.
  case noSpeech(ClosedRange<Int>, Script.Line.Kind, nearest: [Int])
  /// Nobody is called so: the name, one spelt alike, and all there are.
  case noSpeaker(String, near: String?, characters: [String])

  init(noSpeechIn range: ClosedRange<Int>, of script: Script) {
    let lines = script.lines
    let said = lines.indices.filter { lines[$0].kind == .dialogue }.map { $0 + 1 }
    let nearest = [said.last { $0 < range.lowerBound }, said.first { $0 > range.upperBound }].compactMap(\.self)
    self = .noSpeech(range, lines[range.lowerBound - 1].kind, nearest: nearest)
  }

  init(noSpeaker name: String, in script: Script) {
    let names = SpeakerLabels(script.characters).all(script.characters)
    self = .noSpeaker(name, near: Nearness.nearest(to: name, among: names), characters: names)
  }

  /// How many names an error lists at most.
  private static let mostShown = 40

  /// The error as a person reads it.
  public var description: String {
    switch self {
    case .malformed(let text): return "expected lines and a speaker like 12=Buffy or 12-40=Buffy, found “\(text)”"
    case .noLine(let lines, let count):
      return SelectionError.noLine(lines, count: count).description
    case .noSpeech(let lines, let kind, let nearest):
      let which =
        lines.count == 1
        ? "line \(lines.lowerBound) is \(kind == .break || kind == .heading ? "a " : "")\(kind.rawValue), not speech"
        : "nobody speaks in lines \(lines.lowerBound) to \(lines.upperBound)"
      guard !nearest.isEmpty else { return which }
      return which + "; the nearest speech is in line " + nearest.map(String.init).joined(separator: " and in line ")
    case .noSpeaker(let name, let near, let characters):
      let more = characters.count > Self.mostShown ? " and \(characters.count - Self.mostShown) more" : ""
      return "nobody is called “\(name)”\(near.map { " (perhaps “\($0)”)" } ?? ""); there are: "
        + characters.prefix(Self.mostShown).joined(separator: ", ") + more
    }
  }
}

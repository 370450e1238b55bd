/// The name of the one who speaks, at the start of a line of a play.
struct PlayLabel: Equatable {
  /// What parts it from the speech: only the forms that a play has all over count in it.
  enum Form: Int, CaseIterable {
    /// `ANN. Who is there?`
    case stop
    /// `ANN: Who is there?`
    case colon
    /// `ANN—Who is there?`
    case dash
    /// `ANN     Who is there?`
    case gap
    /// The name in bold or italics.
    case marked
    /// The name is alone on its line.
    case line
  }

  /// The name as the script has it.
  var name: String
  var form: Form
  var setting: PersonaName.Setting
  /// Where it stands, with what parts it from the speech.
  var range: Range<Int>
  /// The direction behind it that no bracket tells: "LYSANDER, aside."
  var direction: Range<Int>?
}

/// Finds the label at a line's start.
struct PlayLabelFinder {
  let bytes: [UInt8]

  /// Words before a stop that goes with the name.
  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "mme", "mlle", "mm", "m", "prof", "rev", "capt", "col", "gen", "lt", "sgt", "hon",
    "fr",
    "hr", "sr", "sra", "don",
  ]

  /// The label of a line; nil where it has none.
  /// - Parameter marks: the paragraph's marks.
  func label(of line: Range<Int>, marks: [Book.Mark]) -> PlayLabel? {
    if let label = marked(line, marks) { return label }
    if isOneName(line), let label = label(line, upTo: line.upperBound, end: line.upperBound, .line),
      label.setting == .capitals
    {
      return label
    }
    let (label, isSure) = stopped(line)
    return isSure ? label : beforeDirection(line) ?? label
  }

  /// A name in bold or italics, whatever stands behind it.
  private func marked(_ line: Range<Int>, _ marks: [Book.Mark]) -> PlayLabel? {
    guard
      let mark = marks.first(where: {
        $0.kind == .emphasis && $0.range.lowerBound >= line.lowerBound && $0.range.lowerBound <= line.lowerBound + 2
      }),
      bytes[line.lowerBound..<mark.range.lowerBound].allSatisfy({ "_*".utf8.contains($0) }),
      mark.range.upperBound <= line.upperBound, mark.range.count <= PersonaName.longest.bytes
    else { return nil }
    var end = mark.range.upperBound
    while end < line.upperBound, "_*.:".utf8.contains(bytes[end]) { end += 1 }
    let isAlone = end == line.upperBound
    let isInCapitals = PersonaName.setting(of: text(mark.range)) == .capitals
    return label(
      line, upTo: mark.range.upperBound, end: behindDash(end, line), isAlone && isInCapitals ? .line : .marked)
  }

  /// A name before a stop, a colon, a dash or a wide gap; not sure where it may be the beginning of a longer one.
  private func stopped(_ line: Range<Int>) -> (label: PlayLabel?, isSure: Bool) {
    let reach = min(line.upperBound, line.lowerBound + PersonaName.longest.bytes + 2)
    var found: PlayLabel?
    var place = line.lowerBound
    while place < reach {
      guard let (form, end) = separator(at: place, line) else {
        place += 1
        continue
      }
      if let label = label(line, upTo: place, end: behindDash(end, line), form),
        label.setting == .capitals || form == .colon || form == .stop
      {
        // "MRS. HART." goes on, and "J. SMITH.".
        guard form == .stop, isAbbreviation(line.lowerBound..<place) else { return (label, true) }
        found = label
      } else if found != nil {
        break
      }
      place = max(end, place + 1)
    }
    return (found, false)
  }

  /// What parts a name from its speech at a place, and where it ends.
  private func separator(at place: Int, _ line: Range<Int>) -> (PlayLabel.Form, end: Int)? {
    let next = place + 1
    switch bytes[place] {
    case UInt8(ascii: "."), UInt8(ascii: ":"):
      guard next < line.upperBound else { return bytes[place] == UInt8(ascii: ":") ? (.colon, next) : nil }
      let isParted =
        bytes[next] <= 0x20 || "[(_*-".utf8.contains(bytes[next]) || bytes[next] == 0xE2 || bytes[next] == 0xC2
      return isParted ? (bytes[place] == UInt8(ascii: ":") ? .colon : .stop, next) : nil
    case 0xE2 where isDash(place): return (.dash, place + 3)
    case UInt8(ascii: "-") where isDash(place): return (.dash, place + 2)
    case 0x20 where next + 1 < line.upperBound && bytes[next] == UInt8(ascii: "-") && bytes[next + 1] == 0x20:
      return (.dash, next + 1)
    case 0x09: return (.gap, next)
    case 0x20 where next < line.upperBound && bytes[next] == 0x20: return (.gap, next)
    default: return nil
    }
  }

  private func isDash(_ place: Int) -> Bool {
    bytes[place...].starts(with: "—".utf8) || bytes[place...].starts(with: "–".utf8)
      || bytes[place...].starts(with: "--".utf8)
  }

  /// The place behind the dash, if any, that follows a stop.
  private func behindDash(_ place: Int, _ line: Range<Int>) -> Int {
    var end = place
    while end < line.upperBound, isDash(end) || bytes[end] == UInt8(ascii: "-") { end += bytes[end] == 0xE2 ? 3 : 1 }
    return min(end, line.upperBound)
  }

  /// The name before a direction: "TOM (aside). No.", "Tom [looking up]: No.", "TOM, aside. No."
  private func beforeDirection(_ line: Range<Int>) -> PlayLabel? {
    let head = line.prefix(PersonaName.longest.bytes)
    if let open = head.first(where: { bytes[$0] == UInt8(ascii: "(") || bytes[$0] == UInt8(ascii: "[") }),
      let end = PlayDirection.end(at: open, before: line.upperBound, in: bytes),
      let label = label(line, upTo: open, end: open, .stop)
    {
      let last = bytes[end - 1]
      if last == UInt8(ascii: ":") { return label.with(.colon) }
      return label.setting == .capitals ? label.with(end >= line.upperBound ? .line : .stop) : nil
    }
    guard let comma = head.first(where: { bytes[$0] == UInt8(ascii: ",") }), comma + 2 < line.upperBound,
      (0x61...0x7A).contains(bytes[comma + 2]) || bytes[comma + 2] == 0xC3,
      let stop = bytes[comma..<min(line.upperBound, comma + 80)].firstIndex(where: { ".:".utf8.contains($0) }),
      var label = label(line, upTo: comma, end: comma + 1, .stop),
      label.setting == .capitals
    else { return nil }
    label.direction = comma + 1..<stop + 1
    return stop + 1 < line.upperBound ? label : label.with(.line)
  }

  private func label(_ line: Range<Int>, upTo end: Int, end behind: Int, _ form: PlayLabel.Form) -> PlayLabel? {
    guard end > line.lowerBound else { return nil }
    let text = text(line.lowerBound..<end)
    guard let setting = PersonaName.setting(of: text), let name = PersonaName.of(text) else { return nil }
    return PlayLabel(name: name, form: form, setting: setting, range: line.lowerBound..<behind)
  }

  private func text(_ range: Range<Int>) -> String { PieceText.collapsed(bytes[range]) }

  /// Whether a short line has no stop inside but those of abbreviations: "MRS. HART", not "TOM. NO."
  private func isOneName(_ line: Range<Int>) -> Bool {
    guard line.count <= PersonaName.longest.bytes else { return false }
    return line.dropLast().allSatisfy { !".:".utf8.contains(bytes[$0]) || isAbbreviation(line.lowerBound..<$0) }
  }

  private func isAbbreviation(_ name: Range<Int>) -> Bool {
    guard let last = text(name).split(separator: " ").last?.lowercased() else { return false }
    return last.count == 1 || Self.abbreviations.contains(last)
  }
}

extension PlayLabel {
  fileprivate func with(_ form: Form) -> PlayLabel {
    var label = self
    label.form = form
    return label
  }
}

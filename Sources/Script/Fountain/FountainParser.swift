/// Reads the rows of a Fountain file as a table read would: sluglines, action, transitions and centred text are told by
/// the narrator; synopses, notes and comments are not read.
struct FountainParser {
  private var rows: ArraySlice<FountainRow>
  private var afterBlank = true
  private(set) var items: [FountainItem] = []

  static func items(_ rows: ArraySlice<FountainRow>) -> [FountainItem] {
    var parser = FountainParser(rows: rows)
    while let row = parser.rows.popFirst() { parser.read(row) }
    return parser.items
  }

  private init(rows: ArraySlice<FountainRow>) { self.rows = rows }

  private mutating func read(_ row: FountainRow) {
    let text = row.bytes[...].trimmed
    guard let first = text.first else { return afterBlank = true }
    if FountainText.isOrnament(text), first != 0x23 { return add(.sceneBreak, "", row) }
    switch first {
    case 0x23: section(text, row)
    case 0x3D: if text.count >= 3, text.allSatisfy({ $0 == 0x3D }) { add(.sceneBreak, "", row) }
    case 0x3E: centred(text.dropFirst(), row)
    case 0x21: narration(text.dropFirst(), row)
    case 0x7E: narration(text.dropFirst(), row)
    case 0x2E where text.dropFirst().first != 0x2E: narration(withoutSceneNumber(text.dropFirst()), row)
    default: plain(text, row)
    }
    afterBlank = first == 0x23 || first == 0x3D
  }

  private mutating func add(_ kind: FountainItem.Kind, _ text: String, _ row: FountainRow) {
    items.append(FountainItem(kind: kind, text: text, row: row.number))
  }

  private mutating func narration(_ text: ArraySlice<UInt8>, _ row: FountainRow) {
    add(.narration, FountainText.words(text), row)
  }

  private mutating func section(_ text: ArraySlice<UInt8>, _ row: FountainRow) {
    let title = text.drop { $0 == 0x23 }
    add(text.count - title.count == 1 ? .chapter : .heading, FountainText.words(title), row)
  }

  /// `> text <`, or a forced transition.
  private mutating func centred(_ text: ArraySlice<UInt8>, _ row: FountainRow) {
    let inner = text.last == 0x3C ? text.dropLast().trimmed : text.trimmed
    if FountainText.isOrnament(inner) { return add(.sceneBreak, "", row) }
    if !inner.isEmpty { narration(inner, row) }
  }

  /// `INT. HOUSE - DAY #12A#`
  private func withoutSceneNumber(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.last == 0x23, let open = text.dropLast().lastIndex(of: 0x23), open > text.startIndex else { return text }
    return text[..<open]
  }

  /// What is marked by nothing but its letters and its place.
  private mutating func plain(_ text: ArraySlice<UInt8>, _ row: FountainRow) {
    if afterBlank, FountainText.isSceneHeading(text) { return narration(withoutSceneNumber(text), row) }
    let isFollowed = rows.first.map { !$0.isBlank || $0.bytes.count >= 2 } ?? false
    if afterBlank || text.first == 0x40, isFollowed, let cue = FountainCue.name(text) {
      return dialogue(cue, row)
    }
    action(text, row)
  }

  /// Rows up to the next empty one, or one that begins something else.
  private mutating func action(_ first: ArraySlice<UInt8>, _ row: FountainRow) {
    var words = [FountainText.words(first)]
    while let next = rows.first, !next.isBlank, !begins(next) {
      words.append(FountainText.words(next.bytes[...]))
      rows.removeFirst()
    }
    add(.narration, OneRow.shown(words.joined(separator: " ")), row)
  }

  private func begins(_ row: FountainRow) -> Bool {
    let text = row.bytes[...].trimmed
    return text.first.map { "#=>!~".utf8.contains($0) } ?? false
      || (text.first == 0x2E && text.dropFirst().first != 0x2E) || FountainText.isOrnament(text)
  }

  /// The speech under a cue, up to an empty row; a row of two blanks is part of it. A parenthetical that changes the
  /// manner begins a new line, as does a song.
  private mutating func dialogue(_ cue: String, _ row: FountainRow) {
    var speech = Speech()
    while let next = rows.first, !next.isBlank || next.bytes.count >= 2 {
      let text = next.bytes[...].trimmed
      // Somebody who forgot the empty row before the next cue.
      if text.first == 0x40 { break }
      rows.removeFirst()
      if text.first == 0x28, text.last == 0x29 {
        speech.direct(Direction(FountainText.words(text.dropFirst().dropLast())))
      } else if text.first == 0x7E {
        speech.direct(Direction(delivery: .singing))
        speech.say(FountainText.words(text.dropFirst()))
      } else {
        speech.say(FountainText.words(text))
      }
    }
    for (direction, words) in speech.finished {
      add(.dialogue(cue: cue, direction), OneRow.shown(words.joined(separator: " ")), row)
    }
    afterBlank = true
  }

  /// The words of one cue, in pieces of one manner each.
  private struct Speech {
    var direction = Direction()
    var words: [String] = []
    var pieces: [(Direction, [String])] = []

    mutating func direct(_ new: Direction) {
      guard new.words != nil, new != direction else { return }
      if !words.isEmpty { pieces.append((direction, words)) }
      words = []
      direction = new
    }

    mutating func say(_ row: String) { words.append(row) }

    var finished: [(Direction, [String])] { words.isEmpty ? pieces : pieces + [(direction, words)] }
  }
}

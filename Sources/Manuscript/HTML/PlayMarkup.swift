/// Follows who speaks in a play whose markup names its personae (`z3998:persona`), and marks what each of them says.
///
/// A persona's name is left out of the reading; stage directions stay narration. A name in a table's row holds for the row
/// (or for as many as its cell spans), one that stands in a block of its own until the next name or heading, one inside a
/// paragraph for that paragraph.
struct PlayMarkup {
  /// What an element's end takes back.
  enum Undo { case direction, persona, roster }
  private enum Scope { case rows(Int), block(Int), untilNext }

  private var speaker: String?
  private var scope = Scope.untilNext
  private var directions = 0
  /// Inside a list of the play's personae nobody speaks.
  private var rosters = 0
  /// Where the speech begins.
  private var speechStart = 0

  /// An element begins. `open` are the elements around it.
  mutating func start(
    _ meaning: ElementMeaning, _ name: String, _ attributes: MarkupAttributes, in open: [OpenElement],
    writer: FlowWriter
  ) -> Undo? {
    if ElementRules.headingLevel(of: name) != nil || name == "hr" || name == "section" { silence(writer) }
    if meaning.isRoster {
      rosters += 1
      return .roster
    }
    if meaning.isDirection {
      directions += 1
      writer.speak(as: nil)
      return .direction
    }
    guard meaning.isPersona, directions == 0, rosters == 0, !open.contains(where: { $0.name == "li" }) else {
      return nil
    }
    if ElementRules.headingLevel(of: name) != nil { return nil }
    let rows = attributes["rowspan"].flatMap { Int($0) } ?? 1
    if joins(writer) {
      writer.setAside(from: speechStart, reason: Self.reason)
    } else {
      speaker = nil
    }
    writer.speak(as: nil)
    if name == "tr" || open.contains(where: { $0.name == "tr" }) {
      scope = .rows(max(1, min(rows, 1000)))
    } else if name == "dt" || open.contains(where: { $0.name == "dt" || $0.isSpeech }) {
      scope = .untilNext
    } else {
      scope = .block(
        ElementRules.blocks.contains(name)
          ? open.count : (open.lastIndex { ElementRules.blocks.contains($0.name) } ?? 0))
    }
    return .persona
  }

  /// An element ends that began at a place in the text; `depth` elements are open around it.
  mutating func end(_ undo: Undo, from place: Int, writer: FlowWriter) {
    switch undo {
    case .roster: rosters -= 1
    case .direction:
      directions -= 1
      if directions == 0 { writer.speak(as: speaker) }
    case .persona:
      let name = Self.name(writer.bytes[min(place, writer.bytes.count)...])
      writer.setAside(from: place, reason: Self.reason)
      guard let name else { return }
      speaker = speaker.map { "\($0) and \(name)" } ?? name
      speechStart = writer.place
      writer.dropsPunctuation = true
      writer.speak(as: speaker)
    }
  }

  /// A block or a row ends; `depth` elements are open around it.
  mutating func endBlock(_ name: String, depth: Int, writer: FlowWriter) {
    guard speaker != nil else { return }
    switch scope {
    case .rows(let left) where name == "tr":
      if left > 1 { scope = .rows(left - 1) } else { silence(writer) }
    case .block(let persona) where persona == depth:
      // A name that stands alone holds for what follows.
      if writer.place <= speechStart { scope = .untilNext } else { silence(writer) }
    case .rows, .block, .untilNext: break
    }
    if name == "table" || name == "dl" { silence(writer) }
  }

  private mutating func silence(_ writer: FlowWriter) {
    guard speaker != nil else { return }
    speaker = nil
    writer.speak(as: nil)
  }

  /// Whether nothing but "and" stands between the last name and here.
  private func joins(_ writer: FlowWriter) -> Bool {
    guard speaker != nil, writer.hasText, speechStart < writer.place, writer.place - speechStart <= 8 else {
      return false
    }
    let between = String(decoding: writer.bytes[speechStart...], as: UTF8.self).lowercased().trimming(" ,")
    return ["", "and", "&", "et", "und", "y", "with"].contains(between)
  }

  static let reason = "speaker's name"

  /// A persona's name without the stop after it; written in capitals, it is set in lower case but for first letters.
  static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    PersonaName.of(PieceText.collapsed(bytes))
  }
}

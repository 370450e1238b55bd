/// Writes the boneyard of marks beside the screenplay.
struct FountainMarksWriter {
  private let narrator: Script.Character.ID
  private var json = JSONText()

  init(_ script: Script) {
    narrator = script.narrator
    json.mark(script)
    json.raw("\n")
    for character in script.characters {
      json.mark(character)
      json.raw("\n")
    }
  }

  /// A chapter's section, with the heading line that reads it out, if there is one.
  mutating func chapter(_ title: String?, _ heading: Script.Line?) {
    let shown = OneRow.shown(title ?? "")
    begin(FountainMark.chapterKey(shown))
    if let title, title.isEmpty || !title.utf8.elementsEqual(shown.utf8) {
      json.raw(",\"title\":")
      json.string(title)
    }
    if let heading { told(heading) } else { json.raw(",\"silent\":true") }
    json.raw("}\n")
  }

  mutating func line(_ line: Script.Line, _ shown: String) {
    begin(line.kind == .break ? FountainMark.breakKey : FountainMark.key(shown))
    if !line.text.utf8.elementsEqual((line.kind == .break ? "" : shown).utf8) {
      json.raw(",\"text\":")
      json.string(line.text)
    }
    if line.kind == .dialogue {
      place(line)
      json.raw(",\"who\":")
      json.string(line.speaker)
      reasons(line)
    } else {
      told(line)
    }
    json.raw("}\n")
  }

  private mutating func begin(_ key: String) {
    json.raw("{\"k\":")
    json.string(key)
  }

  private mutating func place(_ line: Script.Line) {
    json.raw(",\"p\":")
    json.integer(line.paragraph)
    guard let source = line.source else { return }
    json.raw(",\"s\":[")
    json.integer(source.start)
    json.raw(",")
    json.integer(source.end)
    json.raw("]")
  }

  /// A line that no parenthetical can direct.
  private mutating func told(_ line: Script.Line) {
    place(line)
    optional(",\"by\":", line.speaker == narrator ? nil : line.speaker)
    optional(",\"delivery\":", line.delivery?.rawValue)
    optional(",\"as\":", line.mode?.rawValue)
    reasons(line)
  }

  private mutating func reasons(_ line: Script.Line) {
    if let confidence = line.confidence {
      json.raw(",\"c\":")
      json.thousandths(confidence)
    }
    optional(",\"why\":", line.because)
    guard !line.alternatives.isEmpty else { return }
    json.raw(",\"or\":")
    json.list(line.alternatives) { json, other in
      var share = JSONText()
      share.thousandths(other.confidence)
      json.string(other.speaker + " " + share.text())
    }
  }

  private mutating func optional(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    json.raw(key)
    json.string(value)
  }

  /// The whole boneyard. In JSON `*/` can only stand in a string, where the solidus may be escaped.
  func boneyard() -> String {
    var bytes = Array(
      "/*\n\(FountainMarks.title): kept by Hearsay, matched to the lines above by their text; edit those, leave this\n"
        .utf8)
    for byte in json.bytes {
      if byte == 0x2F, bytes.last == 0x2A { bytes.append(0x5C) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self) + "*/\n"
  }
}

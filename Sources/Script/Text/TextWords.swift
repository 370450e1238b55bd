/// The words of a line as the text format shows them: speech in quotation marks with its manner before it, headings
/// behind `#`, a scene break as `* * *`.
enum TextWords {
  static let ornament = "* * *"

  static func row(_ line: Script.Line) -> String {
    let shown = OneRow.shown(line.text)
    switch line.kind {
    case .break: return ornament
    case .heading: return shown.isEmpty ? "#" : "# " + shown
    case .narration: return isAmbiguous(shown) ? "\\" + shown : shown
    case .dialogue:
      let direction = Direction(delivery: line.delivery, mode: line.mode).words
      return (direction.map { "(\($0)) " } ?? "") + "“" + shown + "”"
    }
  }

  /// Whether narration must be marked, lest it be read back as something else.
  private static func isAmbiguous(_ shown: String) -> Bool {
    shown.isEmpty || shown == ornament || shown.hasPrefix(TextDoubt.start)
      || shown.unicodeScalars.first.map { "\\#“(".unicodeScalars.contains($0) } ?? false
  }

  /// What a row of words stands for.
  static func line(_ row: String, speaker: Script.Character.ID) -> Script.Line {
    var line = Script.Line(kind: .narration, speaker: speaker, text: row, paragraph: 0)
    if row == ornament {
      line.kind = .break
      line.text = ""
    } else if row.utf8.first == UInt8(ascii: "\\") {
      line.text = String(row.unicodeScalars.dropFirst())
    } else if row.utf8.first == UInt8(ascii: "#") {
      line.kind = .heading
      line.text = OneRow.shown(String(row.unicodeScalars.dropFirst()))
    } else if let speech = speech(row) {
      line.kind = .dialogue
      line.text = speech.words
      line.delivery = speech.direction.delivery
      line.mode = speech.direction.mode
    }
    return line
  }

  private static func speech(_ row: String) -> (direction: Direction, words: String)? {
    var scalars = row.unicodeScalars[...]
    var direction = Direction()
    if scalars.first == "(" {
      guard let close = scalars.firstIndex(of: ")") else { return nil }
      direction = Direction(String(scalars[..<close]))
      scalars = scalars[scalars.index(after: close)...].drop { $0 == " " }
    }
    guard scalars.count >= 2, scalars.first == "“", scalars.last == "”" else { return nil }
    return (direction, OneRow.shown(String(scalars.dropFirst().dropLast())))
  }
}

/// Shows a script on a terminal: numbered lines, their speakers, their words, and what is in doubt.
public struct TextView {
  /// What a piece of the view is, for whoever gives it a colour.
  public enum Role: Sendable, Hashable {
    /// The rows at the top.
    case head
    /// A chapter's title.
    case chapter
    /// A line's number.
    case number
    /// A speaker's name; the index of the character in ``Script/characters``.
    case speaker(Int)
    /// What a character says; the index as above.
    case speech(Int)
    /// What is told.
    case narration
    /// Why a line is doubtful, and who else it might be.
    case doubt
  }

  private let script: Script
  private let part: Part?
  private let numbering: Numbering
  private let labels: SpeakerLabels
  private let indices: [Script.Character.ID: Int]
  private let width: Int?
  private let paint: (Role, String) -> String
  private let numberWidth: Int
  private let labelWidth: Int
  private var text = ""
  private var number = 0

  /// The longest name that the column of speakers makes room for, in cells.
  private static let widestLabel = 20
  /// The narrowest column of words that is wrapped.
  private static let narrowest = 20

  /// The script as text.
  ///
  /// - Parameters:
  ///   - width: The terminal's width in cells, to wrap long lines under their column; nil leaves them whole.
  ///   - firstLine: The number of the first line, where the script is some chapters of a whole.
  ///   - paint: Gives a piece its colour. What it adds must not take room on the screen.
  public static func render(
    _ script: Script, width: Int? = nil, firstLine: Int = 1, paint: (Role, String) -> String = { $1 }
  ) -> String {
    render(script, nil, width, firstLine, paint)
  }

  /// A part as text, its lines under the numbers that they have in the whole; as above otherwise.
  public static func render(_ part: Part, width: Int? = nil, paint: (Role, String) -> String = { $1 }) -> String {
    render(part.script, part, width, 1, paint)
  }

  private static func render(
    _ script: Script, _ part: Part?, _ width: Int?, _ firstLine: Int, _ paint: (Role, String) -> String
  ) -> String {
    withoutActuallyEscaping(paint) { paint in
      var view = TextView(script, part, width, firstLine, paint)
      view.head()
      view.chapters()
      return view.text
    }
  }

  private init(
    _ script: Script, _ part: Part?, _ width: Int?, _ firstLine: Int, _ paint: @escaping (Role, String) -> String
  ) {
    self.script = script
    self.part = part
    numbering = Numbering(part, firstLine: firstLine)
    self.width = width
    self.paint = paint
    let labels = SpeakerLabels(script.characters)
    self.labels = labels
    indices = Dictionary(
      script.characters.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    numberWidth = max(4, String(numbering[script.lineCount]).count)
    let speaking = Set(script.lines.map(\.speaker))
    labelWidth = speaking.map { Cells.count(labels[$0]) }.filter { $0 <= Self.widestLabel }.max() ?? 0
  }

  private mutating func head() {
    text += paint(.head, TextCodec.firstLine) + "\n"
    entry("title", OneRow.shown(script.title))
    if let author = script.author { entry("author", OneRow.shown(author)) }
    entry("language", OneRow.shown(script.language))
    entry("narrator", labels[script.narrator])
    if let part { entry("part", part.summary) }
    for character in script.characters { entry("cast", TextCast.row(character, labels[character.id])) }
  }

  private mutating func entry(_ key: String, _ value: String) {
    text += paint(.head, "\(key): \(value)") + "\n"
  }

  private mutating func chapters() {
    for (index, chapter) in script.chapters.enumerated() {
      if index > 0 || chapter.title != nil || chapter.lines.isEmpty {
        text += "\n" + paint(.chapter, chapter.title.map { "## " + OneRow.shown($0) } ?? "##") + "\n"
      }
      var paragraph: Int?
      for line in chapter.lines {
        if line.paragraph != paragraph { text += "\n" }
        paragraph = line.paragraph
        number += 1
        write(line)
      }
    }
  }

  private mutating func write(_ line: Script.Line) {
    let speaker = indices[line.speaker] ?? 0
    let label = labels[line.speaker]
    let digits = String(numbering[number])
    let pad = String(repeating: " ", count: max(0, labelWidth - Cells.count(label)))
    let role = line.kind == .dialogue ? Role.speech(speaker) : .narration
    let rows = wrapped(TextWords.row(line), after: Cells.count(label) + pad.count)
    text += String(repeating: " ", count: numberWidth - digits.count) + paint(.number, digits) + "  "
    text += paint(.speaker(speaker), label) + pad + "  " + paint(role, rows.first ?? "") + "\n"
    let indent = String(repeating: " ", count: numberWidth + 4 + labelWidth)
    for row in rows.dropFirst() { text += indent + paint(role, row) + "\n" }
    if line.isDoubtful { text += indent + paint(.doubt, TextDoubt.row(line, labels)) + "\n" }
  }

  private func wrapped(_ words: String, after used: Int) -> [String] {
    guard let width else { return [words] }
    let room = width - numberWidth - 4 - max(labelWidth, used)
    return room < Self.narrowest ? [words] : Cells.wrap(words, room)
  }
}

/// What a screenplay can't say of one of its elements. The keys are short, for there is one of these to every line.
struct FountainMark: Decodable {
  /// A hash of the text as it is shown.
  var key: String
  var paragraph: Int?
  /// Start and end in the manuscript.
  var source: [Int]?
  /// The speaker of dialogue.
  var said: String?
  /// The speaker of anything else, where it is not the narrator.
  var told: String?
  var confidence: Double?
  var because: String?
  /// `id 0.020`, likeliest first.
  var alternatives: [String]?
  /// The text, where it does not fit on a row as it is.
  var text: String?
  /// For a chapter: its title, where it does not fit on a row as it is.
  var title: String?
  /// For a chapter: its title is not read out.
  var silent: Bool?
  /// Manner and mode, where no parenthetical shows them.
  var delivery: Delivery?
  var mode: Script.Line.Mode?

  enum CodingKeys: String, CodingKey {
    case key = "k"
    case paragraph = "p"
    case source = "s"
    case said = "who"
    case told = "by"
    case confidence = "c"
    case because = "why"
    case alternatives = "or"
    case text, title, silent, delivery
    case mode = "as"
  }

  /// Whether it stands for a line, and not for a chapter without one.
  var isLine: Bool { silent != true }

  var span: Span? {
    guard let source, source.count == 2, source[0] >= 0, source[1] >= source[0] else { return nil }
    return Span(start: source[0], end: source[1])
  }

  var others: [Script.Alternative] {
    (alternatives ?? []).compactMap { entry in
      let parts = entry.split(separator: " ")
      guard parts.count == 2, let confidence = Double(parts[1]), (0...1).contains(confidence) else { return nil }
      return Script.Alternative(speaker: String(parts[0]), confidence: rounded(confidence))
    }
  }

  /// The key of a text as it is shown.
  static func key(_ shown: String) -> String { LineID.make(text: shown, occurrence: 0) }

  /// The key of a chapter's title as it is shown.
  static func chapterKey(_ shown: String) -> String { key("# " + shown) }

  /// The key of every scene break.
  static let breakKey = key("* * *")
}

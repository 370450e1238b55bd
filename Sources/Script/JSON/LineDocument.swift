/// A line in a file, before it is believed.
struct LineDocument: Decodable {
  var kind: String?
  var speaker: String?
  var text: String?
  var paragraph: Int?
  var source: Span?
  var delivery: String?
  var mode: String?
  var confidence: Double?
  var because: String?
  var alternatives: [Script.Alternative]?

  enum CodingKeys: String, CodingKey {
    case kind, speaker, text, paragraph, source, delivery, confidence, because, alternatives
    case mode = "as"
  }

  /// The line; a missing paragraph is a new one, a missing speaker of narration is the narrator.
  func line(_ counter: inout LineCounter) throws(ScriptError) -> Script.Line {
    guard let kindName = kind else { throw ScriptError(expected: "a kind") }
    let kind: Script.Line.Kind = try Choice.of(kindName, "a kind")
    guard let text = text ?? (kind == .break ? "" : nil) else { throw ScriptError(expected: "a text") }
    guard let speaker = speaker ?? (kind == .dialogue ? nil : counter.narrator) else {
      throw ScriptError(expected: "a speaker")
    }
    let paragraph = paragraph ?? counter.paragraph + 1
    guard (0...Int(Int32.max)).contains(paragraph) else {
      throw ScriptError(expected: "a paragraph's number", found: String(paragraph))
    }
    counter.paragraph = paragraph
    return Script.Line(
      kind: kind, speaker: speaker, text: text, paragraph: paragraph, source: source,
      delivery: try Choice.of(delivery, "a delivery"), mode: try Choice.of(mode, "what it is said as"),
      confidence: confidence.map(rounded), because: because,
      alternatives: (alternatives ?? []).map {
        Script.Alternative(speaker: $0.speaker, confidence: rounded($0.confidence))
      })
  }
}

/// To the three decimals that the contract gives confidences.
func rounded(_ confidence: Double) -> Double { (confidence * 1000).rounded() / 1000 }

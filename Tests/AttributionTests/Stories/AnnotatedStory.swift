import Testing

/// A story of the tests' own, with the speaker of each quotation written into it: `"⟨Tom⟩Hello," he said.`
struct AnnotatedStory: Sendable, CustomTestStringConvertible {
  var name: String
  var language: String?
  var text: String
  /// How many speeches may go wrong, where a story has some that only its sense tells.
  var hard: Int

  init(name: String, language: String? = nil, hard: Int = 0, text: String) {
    self.name = name
    self.hard = hard
    self.language = language
    self.text = text
  }

  var testDescription: String { name }

  /// The text as a reader sees it.
  var plain: String { marked.plain }

  /// Who says each quotation, and its first words.
  var speeches: [(speaker: String, words: String)] { marked.speeches }

  private var marked: (plain: String, speeches: [(speaker: String, words: String)]) {
    var plain = ""
    var speeches: [(String, String)] = []
    for (number, part) in text.split(separator: "⟨", omittingEmptySubsequences: false).enumerated() {
      guard number > 0, let end = part.firstIndex(of: "⟩") else {
        plain += part
        continue
      }
      let rest = part[part.index(after: end)...]
      plain += rest
      speeches.append((String(part[..<end]), String(rest.prefix(12))))
    }
    return (plain, speeches)
  }

  static let all: [AnnotatedStory] = [lighthouse, kitchen, narrator, market, harbour, train, school, ward]
  static let foreign: [AnnotatedStory] = [french, german, spanish]
}

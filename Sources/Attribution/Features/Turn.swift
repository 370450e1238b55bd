/// How two neighbouring utterances stand to each other.
enum Turn {
  /// Paragraphs from one to the next; large across a scene or the book's end.
  static func gap(_ first: Int, _ second: Int, in story: Story) -> Int {
    guard story.utterances.indices.contains(first), story.utterances.indices.contains(second) else { return 99 }
    let one = story.utterances[first]
    let other = story.utterances[second]
    guard story.reading.paragraphs[one.paragraph].scene == story.reading.paragraphs[other.paragraph].scene else {
      return 99
    }
    return other.paragraph - one.paragraph
  }

  /// Log of the words of narration between two utterances.
  static func narration(_ first: Int, _ second: Int, in story: Story) -> Float {
    guard story.utterances.indices.contains(first), story.utterances.indices.contains(second) else { return 9 }
    let from = story.utterances[first].tokens.upperBound
    let to = story.utterances[second].tokens.lowerBound
    return FastMath.log1p(max(0, to - from))
  }

  /// Whether two utterances belong to one conversation, at a glance.
  static func isNear(_ one: Int, _ other: Int, in story: Story) -> Bool {
    let first = story.utterances[one].paragraph
    let second = story.utterances[other].paragraph
    return abs(first - second) <= 2 * abs(one - other) + 4
      && story.reading.paragraphs[first].scene == story.reading.paragraphs[second].scene
  }
}

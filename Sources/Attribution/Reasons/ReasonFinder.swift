/// Says why a speech was given to its speaker, in words that a reader of the story understands.
///
/// The ranker weighs many things at once; what is told is the plainest one that speaks for its choice and is true of the text.
struct ReasonFinder {
  let story: Story
  let ranking: Ranking
  /// By quotation: its line in the script, counted from 1.
  let lines: [Int]

  /// The reason for an utterance's first choice.
  func reason(for index: Int) -> String {
    guard ranking.choices.indices.contains(index), let best = ranking.choices[index].first else {
      return "nobody is known to be near"
    }
    guard let speaker = speaker(of: index) else {
      return "nobody is likely: \(name(of: best.member)) sooner than others"
    }
    if story.introductions[index] == speaker { return "gives the name \(name(of: speaker))" }
    if let plain = byVoice(index, speaker) ?? byTag(index, speaker) { return plain }
    let reason =
      byVerb(index, speaker) ?? byAddress(index, speaker) ?? byTurns(index, speaker) ?? byNearness(index, speaker)
    return doubt(index, speaker).map { "\($0): \(reason)" } ?? reason
  }

  /// Who an utterance was given to; nil where its speaker is left unknown.
  func speaker(of index: Int) -> Int? {
    guard ranking.choices.indices.contains(index), let best = ranking.choices[index].first,
      best.probability >= ScriptBuilder.guess
    else { return nil }
    return best.member
  }

  /// The name within a sentence: "the stranger", "a voice".
  func name(of member: Int) -> String {
    let person = story.cast.members[member]
    if person.kind == .narrator { return "the narrator" }
    let hasArticle = person.kind != .person && ["The ", "A ", "An "].contains { person.name.hasPrefix($0) }
    return hasArticle ? person.name.prefix(1).lowercased() + person.name.dropFirst() : person.name
  }

  func line(of index: Int) -> Int { lines[story.utterances[index].quotations.lowerBound] }

  func genitive(_ member: Int) -> String {
    let name = name(of: member)
    return name.hasSuffix("s") ? "\(name)'" : "\(name)'s"
  }
}

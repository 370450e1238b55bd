/// Plain rules for short stories, where the ranker has little to count and the reader relies on convention: a tag names its
/// speaker, "she" is the only woman there, two who talk take turns.
///
/// The ranker learns from novels, in which names are many and every rule has its exceptions; there it decides alone.
enum StoryRules {
  /// How much of the ranker's score counts beside the rules.
  static let trust: Float = 0.85

  static func apply(_ story: Story, _ scores: inout [Float], in table: FeatureTable) {
    guard story.reading.isShort else { return }
    let scene = Scene(of: story)
    // What the ranker has learnt of novels holds less here.
    for row in scores.indices { scores[row] *= trust }
    let arrivals = NotYetRule.arrivals(in: story)
    var votes = story.utterances.indices.map { index in
      TagRule.votes(index, in: story) + PronounRule.votes(index, in: story, scene: scene)
        + CrowdRule.votes(index, in: story) + IntroductionRule.votes(index, in: story)
        + AddressRule.votes(index, in: story) + LeadRule.votes(index, in: story)
        + VoiceHeardRule.votes(index, in: story) + BareVerbRule.votes(index, in: story)
        + ThingRule.votes(index, in: story, scene: scene) + PresentedRule.votes(index, in: story)
        + NotYetRule.votes(index, arrivals: arrivals, in: story)
        + AskedForRule.votes(index, in: story) + ThirdPersonRule.votes(index, in: story)
    }
    let known = votes.map { KnownSpeaker.of($0) }
    for (index, more) in HonorificRule.votes(known: known, in: story, scene: scene).enumerated() {
      votes[index] += more
    }
    for (index, more) in TurnRule.votes(known: known, in: story, scene: scene).enumerated() { votes[index] += more }
    for (index, own) in votes.enumerated() {
      for vote in own {
        for row in table.rows(of: index) where Int(table.members[row]) == vote.member { scores[row] += vote.weight }
      }
    }
    Continuation.level(story, &scores, in: table)
  }
}

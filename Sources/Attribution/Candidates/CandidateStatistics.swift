/// What the text around an utterance tells of one candidate, gathered in one walk over the sightings nearby.
struct CandidateStatistics {
  var member: Int
  /// How likely a candidate, by nearness; only for choosing whom to rank.
  var weight = 0.0

  // The last place before the utterance, as tokens from it; nothing is `far`.
  static let far = 20_000
  var lastNarration = far
  var lastNarrationParagraphs = 99
  var lastWasSubject = false
  var lastWasPossessive = false
  var lastFollowedPreposition = false
  var lastSubject = far
  var lastAny = far
  var lastMeant = far
  var lastBeforeTag = far
  var othersSince = 0
  var nextNarration = far
  var nextParagraphs = 99
  /// Whether the last mention was a role, "the young man", that means someone with a name.
  var standsForAnother = false
  /// How often it was the subject in the last 300 tokens, by name or pronoun.
  var subjects = 0
  var recent = 0
  var lately = 0

  // In the utterance's own paragraph, in narration.
  var before = 0
  var after = 0
  var inside = 0
  var isFirstNamed = false
  var isFirstSubject = false
  var subjectBefore = false
  var subjectAfter = false
  var possessive = false
  var pronouns = 0

  // In the paragraphs beside.
  var previous = 0
  var isLastSubjectOfPrevious = false
  var isFirstSubjectOfPrevious = false
  var isLastMeantOfPrevious = false
  var next = 0
  var isFirstOfNext = false
  var isFirstSubjectOfNext = false

  // In speech.
  var saidOwn = 0
  var calledOwn = false
  var alternativeOwn = false
  var saidBefore = 0
  var calledBefore = false
  var calledTwoBefore = false
  var saidAfter = 0
  var calledAfter = false
  var calledNear = 0

  init(member: Int) { self.member = member }
}

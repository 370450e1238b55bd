/// How near, how lately and how prominently a candidate was named.
enum NearnessFeatures {
  static let names: [String] = [
    "lastNarration", "lastParagraphs", "lastSubjectFlag", "lastPossessive", "lastAfterPreposition", "othersSince",
    "lastSubject", "lastAny", "lastMeant", "lastBeforeTag", "nextMention", "nextParagraphs", "recent", "lately",
    "before",
    "after", "insideNamed", "othersInParagraph", "firstNamed", "firstSubject", "subjectBefore", "subjectAfter",
    "possessiveHere", "pronounsHere", "previousCount", "previousAll", "lastSubjectOfPrevious", "firstSubjectOfPrevious",
    "lastMeantOfPrevious", "isUnmet", "nextCount", "firstOfNext", "firstSubjectOfNext",
    "subjectsLately",
  ]

  static func append(_ candidate: CandidateStatistics, among all: [CandidateStatistics], to row: inout [Float]) {
    row.append(FastMath.log1p(candidate.lastNarration))
    row.append(Float(min(20, candidate.lastNarrationParagraphs)))
    row.append(candidate.lastWasSubject ? 1 : 0)
    row.append(candidate.lastWasPossessive ? 1 : 0)
    row.append(candidate.lastFollowedPreposition ? 1 : 0)
    row.append(Float(min(12, candidate.othersSince)))
    row.append(FastMath.log1p(candidate.lastSubject))
    row.append(FastMath.log1p(candidate.lastAny))
    row.append(FastMath.log1p(candidate.lastMeant))
    row.append(FastMath.log1p(candidate.lastBeforeTag))
    row.append(FastMath.log1p(candidate.nextNarration))
    row.append(Float(min(5, candidate.nextParagraphs)))
    row.append(Float(min(8, candidate.recent)))
    row.append(Float(min(20, candidate.lately)))
    let here = candidate.before + candidate.after + candidate.inside
    row.append(Float(min(3, candidate.before)))
    row.append(Float(min(3, candidate.after)))
    row.append(Float(min(3, candidate.inside)))
    row.append(Float(min(6, all.reduce(0) { $0 + $1.before + $1.after + $1.inside } - here)))
    row.append(candidate.isFirstNamed ? 1 : 0)
    row.append(candidate.isFirstSubject ? 1 : 0)
    row.append(candidate.subjectBefore ? 1 : 0)
    row.append(candidate.subjectAfter ? 1 : 0)
    row.append(candidate.possessive ? 1 : 0)
    row.append(Float(min(5, candidate.pronouns)))
    row.append(Float(min(5, candidate.previous)))
    row.append(Float(min(8, all.reduce(0) { $0 + $1.previous })))
    row.append(candidate.isLastSubjectOfPrevious ? 1 : 0)
    row.append(candidate.isFirstSubjectOfPrevious ? 1 : 0)
    row.append(candidate.isLastMeantOfPrevious ? 1 : 0)
    row.append(candidate.lastAny == CandidateStatistics.far && candidate.saidOwn == 0 ? 1 : 0)
    row.append(Float(min(5, candidate.next)))
    row.append(candidate.isFirstOfNext ? 1 : 0)
    row.append(candidate.isFirstSubjectOfNext ? 1 : 0)
    row.append(Float(min(8, candidate.subjects)))
  }
}

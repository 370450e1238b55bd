/// Who a candidate is, and its place among the others: coarse on purpose, lest a model learn persons by heart.
enum PriorFeatures {
  static let names: [String] = [
    "chapterCount", "bookCount", "shareOfMost", "gender", "isNarrator", "kind", "isMarried", "candidates",
    "rankNarration",
    "rankSubject", "rankAny", "rankMeant", "rankCount", "rankFit", "rankFitSubject", "rankFitNear", "fitting",
    "rankFitMeant", "rankFitTagged", "othersFitNear",
    "rankFitBeforeTag", "rankFitSubjects",
  ]

  /// - Parameter chapterCounts: By member, how often this chapter names it.
  static func append(
    to rows: inout [[Float]], of candidates: [CandidateStatistics], _ index: Int, story: Story, chapterCounts: [Int],
    bookCount: (Int) -> Int
  ) {
    let primary = story.utterances[index].primary.tag
    let counts = candidates.map { bookCount($0.member) }
    let most = Float(max(1, counts.max() ?? 1))
    let genders = candidates.map { story.cast.members[$0.member].gender }
    let fits = genders.map { primary.gender == 0 || $0 * primary.gender > -0.25 }
    let fitting = Float(min(8, fits.count { $0 }))
    let byNarration = ranks(candidates.map(\.lastNarration))
    let bySubject = ranks(candidates.map(\.lastSubject))
    let byAny = ranks(candidates.map(\.lastAny))
    let byMeant = ranks(candidates.map(\.lastMeant))
    let byCount = ranks(counts.map { -$0 })
    let far = CandidateStatistics.far
    let byFit = ranks(candidates.indices.map { fits[$0] ? candidates[$0].lastNarration : far + 1 })
    let byFitSubject = ranks(candidates.indices.map { fits[$0] ? candidates[$0].lastSubject : far + 1 })
    let byFitNear = ranks(
      candidates.indices.map {
        fits[$0] && candidates[$0].lastNarrationParagraphs <= 1 ? candidates[$0].lastNarration : far + 1
      })
    let byFitMeant = ranks(candidates.indices.map { fits[$0] ? candidates[$0].lastMeant : far + 1 })
    let byFitBeforeTag = ranks(candidates.indices.map { fits[$0] ? candidates[$0].lastBeforeTag : far + 1 })
    let byFitSubjects = ranks(candidates.indices.map { fits[$0] ? -candidates[$0].subjects : 1 })
    // Who was last told to speak, of those whom "he" or "she" may mean; the neighbour itself last, for he has just spoken.
    let tagged = candidates.map { AnchorFeatures.tagged(-1, from: index, $0.member, in: story) }
    let byFitTagged = ranks(
      candidates.indices.map { fits[$0] && tagged[$0] > 0 && tagged[$0] < 1 ? Int(-1_000 * tagged[$0]) : 1 })
    let near = Float(candidates.indices.count { fits[$0] && candidates[$0].lastMeant <= 120 })
    for place in candidates.indices {
      let member = story.cast.members[candidates[place].member]
      rows[place].append(FastMath.log1p(chapterCounts[candidates[place].member]).rounded(.down))
      rows[place].append(min(4, FastMath.log1p(counts[place]).rounded(.down)))
      rows[place].append((Float(counts[place]) / most * 4).rounded() / 4)
      rows[place].append((member.gender * 4).rounded() / 4)
      rows[place].append(story.cast.narrator == candidates[place].member ? 1 : 0)
      rows[place].append(kind(of: member, in: story))
      rows[place].append(member.isMarriedWoman ? 1 : 0)
      rows[place].append(Float(min(9, candidates.count)))
      rows[place].append(byNarration[place])
      rows[place].append(bySubject[place])
      rows[place].append(byAny[place])
      rows[place].append(byMeant[place])
      rows[place].append(byCount[place])
      rows[place].append(byFit[place])
      rows[place].append(byFitSubject[place])
      rows[place].append(byFitNear[place])
      rows[place].append(fitting)
      rows[place].append(byFitMeant[place])
      rows[place].append(byFitTagged[place])
      rows[place].append(min(6, near - (fits[place] && candidates[place].lastMeant <= 120 ? 1 : 0)))
      rows[place].append(byFitBeforeTag[place])
      rows[place].append(byFitSubjects[place])
    }
  }

  private static func kind(of member: CastMember, in story: Story) -> Float {
    let isGeneric =
      member.noun >= 0 && member.adjectives.isEmpty
      && story.reading.vocabulary.traits[Int(member.noun)].has(.genericNoun)
    switch member.kind {
    case .person: return 0
    case .narrator: return 1
    case .kin: return 2
    case .role: return isGeneric ? 4 : 3
    case .crowd: return 5
    }
  }

  /// The place of each value among all, from 0, at most 9; equal values share the better place.
  private static func ranks(_ values: [Int]) -> [Float] {
    values.map { value in
      var before = 0
      for other in values where other < value { before += 1 }
      return Float(min(9, before))
    }
  }
}

/// Whom the speeches around call by name: nobody calls himself, and who is called mostly answers.
enum AddressFeatures {
  static let names: [String] = [
    "saidOwn", "calledOwn", "anyCalledOwn", "alternativeOwn", "saidBefore", "calledBefore", "anyCalledBefore",
    "calledTwoBefore", "saidAfter", "calledAfter", "calledNear",
  ]

  static func append(_ candidate: CandidateStatistics, among all: [CandidateStatistics], to row: inout [Float]) {
    row.append(Float(min(3, candidate.saidOwn)))
    row.append(candidate.calledOwn ? 1 : 0)
    row.append(all.contains { $0.calledOwn && $0.member != candidate.member } ? 1 : 0)
    row.append(candidate.alternativeOwn ? 1 : 0)
    row.append(Float(min(3, candidate.saidBefore)))
    row.append(candidate.calledBefore ? 1 : 0)
    row.append(all.contains { $0.calledBefore && $0.member != candidate.member } ? 1 : 0)
    row.append(candidate.calledTwoBefore ? 1 : 0)
    row.append(Float(min(3, candidate.saidAfter)))
    row.append(candidate.calledAfter ? 1 : 0)
    row.append(Float(min(4, candidate.calledNear)))
  }
}

/// Who is in the conversation: how much each candidate speaks before and after, who is called by name, whose role the tag
/// names elsewhere.
struct RosterFeatures {
  /// How many utterances are looked at to each side.
  static let reach = 20
  static let names = [
    "spokeBefore", "spokeBeforeFading", "speaksAfter", "speaksAfterFading", "rankSpeaking", "isOneOfTwo", "speakers",
    "answersCaller", "isAnswered", "calledBeforeOther", "calledAfterOther", "nounShare", "nounNear", "spokeInScene",
    "lastSpoke", "speaksNext", "partnerBefore", "partnerAfter", "answersQuestion", "asksAnswered", "pendingCall",
  ]

  private let story: Story
  private let beliefs: Beliefs
  /// By utterance: those it calls by name.
  private let called: [[Int32]]
  /// By a tag's noun: the utterances that have it.
  private let nouns: [Int32: [Int]]
  /// By utterance: its place among those with its noun.
  private let nounPlaces: [Int]
  /// By utterance: whether it ends in a question mark.
  private let questions: [Bool]
  private var before: [Float] = []
  private var beforeFading: [Float] = []
  private var after: [Float] = []
  private var afterFading: [Float] = []
  private var ranks: [Float] = []
  private var inScene: [Float] = []
  private var speakers: Float = 0
  private var nounTotal: Float = 0
  private var nounSums: [Float] = []
  private var nounNear: [Float] = []

  init(story: Story, beliefs: Beliefs) {
    self.story = story
    self.beliefs = beliefs
    var called = [[Int32]](repeating: [], count: story.utterances.count)
    var owner = [Int](repeating: -1, count: story.reading.quotations.count)
    for (index, utterance) in story.utterances.enumerated() {
      for quotation in utterance.quotations { owner[quotation] = index }
    }
    for mention in story.mentions where mention.isVocative && mention.quotation >= 0 {
      let utterance = owner[Int(mention.quotation)]
      if utterance >= 0, called[utterance].count < 4 { called[utterance].append(Int32(mention.member)) }
    }
    self.called = called
    var nouns: [Int32: [Int]] = [:]
    var places = [Int](repeating: 0, count: story.utterances.count)
    for (index, utterance) in story.utterances.enumerated() {
      let noun = utterance.primary.tag.noun
      guard noun >= 0 else { continue }
      places[index] = nouns[noun]?.count ?? 0
      nouns[noun, default: []].append(index)
    }
    self.nouns = nouns
    nounPlaces = places
    questions = story.utterances.map { utterance in
      for token in utterance.tokens.reversed() where story.reading.tokens[token].kind != .mark {
        return story.reading.tokens[token].kind == .question
      }
      return false
    }
  }

  /// Looks around an utterance once for all its candidates.
  mutating func enter(_ index: Int) {
    let rows = beliefs.table.rows(of: index)
    let members = beliefs.table.members[rows]
    let zero = [Float](repeating: 0, count: rows.count)
    (before, beforeFading, after, afterFading, inScene) = (zero, zero, zero, zero, zero)
    let scene = story.reading.paragraphs[story.utterances[index].paragraph].scene
    let chapter = story.reading.paragraphs[story.utterances[index].paragraph].chapter
    for direction in [-1, 1] {
      var fading: Float = 1
      for step in 1...Self.reach {
        let other = index + direction * step
        guard other >= 0, other < beliefs.table.count else { break }
        let paragraph = story.reading.paragraphs[story.utterances[other].paragraph]
        guard paragraph.chapter == chapter else { break }
        fading *= 0.85
        for row in beliefs.table.rows(of: other) {
          guard let place = members.firstIndex(of: beliefs.table.members[row]) else { continue }
          let value = beliefs.probabilities[row]
          let slot = place - members.startIndex
          if direction < 0 {
            before[slot] += value
            beforeFading[slot] += value * fading
          } else {
            after[slot] += value
            afterFading[slot] += value * fading
          }
          if paragraph.scene == scene { inScene[slot] += value }
        }
      }
    }
    let sums = before.indices.map { beforeFading[$0] + afterFading[$0] }
    ranks = sums.map { sum in Float(min(9, sums.count { $0 > sum })) }
    speakers = Float(sums.count { $0 > 0.5 })
    readNoun(of: index, members: Array(members))
  }

  private mutating func readNoun(of index: Int, members: [Int32]) {
    nounTotal = 0
    nounSums = [Float](repeating: 0, count: members.count)
    nounNear = nounSums
    let noun = story.utterances[index].primary.tag.noun
    guard noun >= 0, let alike = nouns[noun] else { return }
    // The nearest ones only: a long book's waiters are not all one man.
    let place = nounPlaces[index]
    for other in alike[max(0, place - 12)..<min(alike.count, place + 13)] where other != index {
      nounTotal += 1
      for (slot, member) in members.enumerated() {
        let value = beliefs.probability(of: member, at: other)
        nounSums[slot] += value
        if abs(other - index) <= 40 { nounNear[slot] = max(nounNear[slot], value) }
      }
    }
  }

  func append(_ place: Int, of index: Int, to values: inout [Float]) {
    let member = beliefs.table.members[beliefs.table.starts[index] + place]
    values.append(min(8, before[place]))
    values.append(beforeFading[place])
    values.append(min(8, after[place]))
    values.append(afterFading[place])
    values.append(ranks[place])
    values.append(ranks[place] < 2 ? 1 : 0)
    values.append(min(8, speakers))
    // Whom this speech calls spoke before or answers after.
    var caller: Float = 0
    var answered: Float = 0
    for other in called[index] where other != member {
      caller = max(caller, beliefs.probability(of: other, at: index - 1))
      answered = max(answered, beliefs.probability(of: other, at: index + 1))
    }
    values.append(caller)
    values.append(answered)
    values.append(isCalled(member, at: index - 1) ? 1 - beliefs.probability(of: member, at: index - 1) : 0)
    values.append(isCalled(member, at: index + 1) ? 1 - beliefs.probability(of: member, at: index + 1) : 0)
    values.append(nounTotal > 0 ? nounSums[place] / nounTotal : -1)
    values.append(nounNear[place])
    values.append(min(6, inScene[place]))
    values.append(distance(to: member, from: index, direction: -1))
    values.append(distance(to: member, from: index, direction: 1))
    values.append(partner(member, of: index, direction: -1))
    values.append(partner(member, of: index, direction: 1))
    values.append(index > 0 && questions[index - 1] ? 1 : 0)
    values.append(index + 1 < questions.count && questions[index] ? 1 : 0)
    values.append(pendingCall(of: member, at: index))
  }

  /// Whether someone has called the member by name and is still waiting for his answer: 1 for the line before, fading.
  private func pendingCall(of member: Int32, at index: Int) -> Float {
    var silence: Float = 1
    for step in 1...4 {
      let other = index - step
      guard other >= 0 else { break }
      if isCalled(member, at: other) { return silence * (1 - beliefs.probability(of: member, at: other)) }
      silence *= 0.9 * (1 - beliefs.probability(of: member, at: other))
    }
    return 0
  }

  /// How many utterances away the member is believed to speak; 12 where he does not nearby.
  private func distance(to member: Int32, from index: Int, direction: Int) -> Float {
    for step in 1..<12 {
      let other = index + direction * step
      guard other >= 0, other < beliefs.table.count else { break }
      if beliefs.table.members[beliefs.top[other]] == member { return Float(step) }
    }
    return 12
  }

  /// Whether the member is whom the neighbour talks with: the nearest one believed to speak who is not the neighbour.
  private func partner(_ member: Int32, of index: Int, direction: Int) -> Float {
    let neighbour = index + direction
    guard neighbour >= 0, neighbour < beliefs.table.count else { return 0 }
    let one = beliefs.table.members[beliefs.top[neighbour]]
    if one == member { return -beliefs.most[neighbour] }
    for step in 2..<9 {
      let other = index + direction * step
      guard other >= 0, other < beliefs.table.count else { break }
      let speaker = beliefs.table.members[beliefs.top[other]]
      if speaker != one { return speaker == member ? beliefs.most[other] : 0 }
    }
    return 0
  }

  private func isCalled(_ member: Int32, at index: Int) -> Bool {
    index >= 0 && index < called.count && called[index].contains(member)
  }
}

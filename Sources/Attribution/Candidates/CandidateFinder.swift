/// Chooses whom to rank for each utterance: those named nearby, and the most frequent of the chapter and of the book.
struct CandidateFinder {
  /// How many candidates are kept.
  static let most = 16
  /// How far back sightings count, in paragraphs and in tokens.
  static let paragraphsBack = 60
  static let tokensBack = 4_000

  let story: Story
  private let bookCounts: [Int]
  private let bookOrder: [Int]
  private var chapter = -1
  private(set) var chapterCounts: [Int]
  private var chapterOrder: [Int] = []
  private var slots: [Int32]
  var nearEnd = 0

  init(_ story: Story) {
    self.story = story
    var counts = [Int](repeating: 0, count: story.cast.members.count)
    for mention in story.mentions { counts[mention.member] += 1 }
    bookCounts = counts
    chapterCounts = Array(repeating: 0, count: counts.count)
    bookOrder = Array(counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(3))
    slots = Array(repeating: -1, count: counts.count)
  }

  func bookCount(of member: Int) -> Int { bookCounts[member] }

  /// The candidates of an utterance; utterances must be asked for in text order.
  mutating func candidates(of index: Int) -> [CandidateStatistics] {
    let utterance = story.utterances[index]
    enter(story.reading.paragraphs[utterance.paragraph].chapter)
    var found: [CandidateStatistics] = []
    walkBack(from: utterance, index: index, into: &found)
    walkOn(from: utterance, index: index, into: &found)
    readNeighbours(of: index, into: &found)
    if let reference = Anchor.reference(at: utterance.primary.tag.subject, in: story.references) {
      found[slot(of: reference.member, in: &found)].weight += 0.2
    }
    for tag in [utterance.inside, utterance.after, utterance.before, utterance.lead] where tag.mention >= 0 {
      let mention = story.mentions[tag.mention]
      found[slot(of: mention.member, in: &found)].weight += tag.hasVerb ? 0.4 : 0.2
      for other in mention.others.prefix(6) { found[slot(of: other, in: &found)].weight += 0.05 }
    }
    if story.settled[index] >= 0 { found[slot(of: story.settled[index], in: &found)].weight += 1_000 }
    if let narrator = story.cast.narrator { found[slot(of: narrator, in: &found)].weight += 0.05 }
    let speaksTogether = [utterance.inside, utterance.after, utterance.before].contains { $0.kind == .group }
    if speaksTogether, let everyone = story.cast.everyone { found[slot(of: everyone, in: &found)].weight += 0.3 }
    for member in chapterOrder { found[slot(of: member, in: &found)].weight += 0.0001 }
    for member in bookOrder { found[slot(of: member, in: &found)].weight += 0.00005 }
    for candidate in found { slots[candidate.member] = -1 }
    found.removeAll { isOut($0.member, of: utterance) && story.settled[index] != $0.member }
    found.sort { $0.weight == $1.weight ? $0.member < $1.member : $0.weight > $1.weight }
    return Array(found.prefix(Self.most))
  }

  /// Whether somebody is no candidate: settled so by a person, or in a novel a mere voice, or "the young man" where these
  /// words do not name him. In a novel they mostly mean someone who has a name.
  private func isOut(_ member: Int, of utterance: Utterance) -> Bool {
    let person = story.cast.members[member]
    if person.neverSpeaks { return true }
    guard !story.reading.isShort, person.kind == .role || person.kind == .kin, person.noun >= 0 else { return false }
    let noun = story.reading.vocabulary.traits[Int(person.noun)]
    if noun.has([.speechNoun, .indefinite]) { return true }
    guard noun.has(.genericNoun) else { return false }
    return ![utterance.inside, utterance.after, utterance.before, utterance.lead].contains {
      $0.mention >= 0 && story.mentions[$0.mention].member == member
    }
  }

  private mutating func enter(_ number: Int) {
    guard number != chapter else { return }
    chapter = number
    for member in chapterCounts.indices { chapterCounts[member] = 0 }
    let paragraphs = story.reading.paragraphs
    var at = firstMention { paragraphs[Int(story.mentions[$0].paragraph)].chapter >= number }
    while at < story.mentions.count, paragraphs[Int(story.mentions[at].paragraph)].chapter == number {
      chapterCounts[story.mentions[at].member] += 1
      at += 1
    }
    let counts = chapterCounts
    chapterOrder = Array(
      counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(6))
  }

  func firstMention(where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = story.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  mutating func slot(of member: Int, in found: inout [CandidateStatistics]) -> Int {
    if slots[member] < 0 {
      slots[member] = Int32(found.count)
      found.append(CandidateStatistics(member: member))
    }
    return Int(slots[member])
  }
}

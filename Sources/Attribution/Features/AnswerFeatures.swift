/// Whom the tags of the speeches beside say to be spoken to: after `"How is he?" she asks Angel.` an untagged line is
/// Angel's sooner than another's, and whoever answers "Yes, sir" was spoken to by a man.
struct AnswerFeatures {
  static let names = ["spokenToBefore", "otherSpokenToBefore", "spokenToAfter", "sirBefore", "sirAfter", "herBefore"]

  private let before: Int
  private let after: Int
  /// The genders that "sir" and "ma'am" in the speeches beside tell, and "he said to her" in the tag before.
  private let genders: [Float]

  init(_ index: Int, of story: Story) {
    before = Self.addressee(at: index - 1, from: index, in: story)
    after = Self.addressee(at: index + 1, from: index, in: story)
    genders = [
      Self.honoured(at: index - 1, from: index, in: story), Self.honoured(at: index + 1, from: index, in: story),
      Self.gender(at: index - 1, from: index, in: story),
    ]
  }

  func append(_ member: Int, of story: Story, to row: inout [Float]) {
    row.append(before == member ? 1 : 0)
    row.append(before >= 0 && before != member ? 1 : 0)
    row.append(after == member ? 1 : 0)
    for gender in genders { row.append((gender * story.cast.members[member].gender * 4).rounded() / 4) }
  }

  private static func isNear(_ other: Int, _ index: Int, in story: Story) -> Bool {
    story.utterances.indices.contains(other) && Turn.gap(min(other, index), max(other, index), in: story) <= 2
  }

  /// Whom a neighbour's own tag says it is spoken to; -1 where it says nothing, or stands too far off.
  private static func addressee(at other: Int, from index: Int, in story: Story) -> Int {
    guard isNear(other, index, in: story) else { return -1 }
    let utterance = story.utterances[other]
    for tag in [utterance.after, utterance.inside, utterance.before] where tag.addressee >= 0 {
      return story.mentions[tag.addressee].member
    }
    return -1
  }

  private static func gender(at other: Int, from index: Int, in story: Story) -> Float {
    guard isNear(other, index, in: story) else { return 0 }
    let utterance = story.utterances[other]
    return [utterance.after, utterance.inside, utterance.before].lazy.map(\.addresseeGender).first { $0 != 0 } ?? 0
  }

  /// 1 where a neighbour says "sir" to somebody, -1 for "ma'am", 0 where it says neither.
  private static func honoured(at other: Int, from index: Int, in story: Story) -> Float {
    guard isNear(other, index, in: story) else { return 0 }
    for quotation in story.utterances[other].quotations {
      for token in story.reading.quotationTokens[quotation] {
        let traits = story.reading.traits(token)
        guard traits.has(.honorific) else { continue }
        // "Sir Walter" is a name.
        let isTitle =
          story.reading.tokens[token].isCapital && token + 1 < story.reading.tokens.count
          && story.reading.tokens[token + 1].isWord && story.reading.tokens[token + 1].isCapital
        if !isTitle { return traits.has(.maleTitle) ? 1 : -1 }
      }
    }
    return 0
  }
}

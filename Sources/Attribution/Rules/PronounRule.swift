/// "She said" is the only woman there; it is not whom she speaks to, in the tag or in the speech.
enum PronounRule {
  static let only: Float = 2.5
  static let meant: Float = 0.7
  static let spokenTo: Float = -4

  static func votes(_ index: Int, in story: Story, scene: Scene) -> [Vote] {
    let utterance = story.utterances[index]
    let (tag, rank) = utterance.primary
    guard tag.kind == .he || tag.kind == .she, rank <= 7 else { return [] }
    var out = Set(AddressRule.called(in: utterance, of: story))
    if tag.addressee >= 0 { out.insert(story.mentions[tag.addressee].member) }
    if let narrator = story.cast.narrator { out.insert(narrator) }
    let fitting = scene.people(at: index).filter {
      !out.contains($0) && story.cast.members[$0].gender * tag.gender > -0.25 && canBeMeant($0, in: story)
    }
    var votes = out.sorted().map { Vote($0, spokenTo) }
    if let near = Antecedent.of(index, gender: tag.gender, in: story), !out.contains(near.member) {
      return votes + [Vote(near.member, near.isInside ? only : only * 0.7)]
    }
    let sure = fitting.filter { story.cast.members[$0].gender * tag.gender > 0.25 }
    if sure.count == 1, fitting.count == 1 || rank <= 4 {
      votes.append(Vote(sure[0], fitting.count == 1 ? only : only / 2))
    } else if sure.isEmpty, fitting.count == 1 {
      votes.append(Vote(fitting[0], only / 2))
    } else if fitting.isEmpty, let unlikely = unlikely(scene.people(at: index), tag, out, in: story) {
      votes.append(Vote(unlikely, only / 2))
    } else if let reference = Anchor.reference(at: tag.subject, in: story.references) {
      votes.append(Vote(reference.member, meant))
    }
    return votes
  }

  /// Kit may be a man: the only one whose name alone speaks against the pronoun that fits nobody else.
  private static func unlikely(_ people: [Int], _ tag: SpeechTag, _ out: Set<Int>, in story: Story) -> Int? {
    let left = people.filter {
      let gender = story.cast.members[$0].gender * tag.gender
      return !out.contains($0) && gender > -0.65 && canBeMeant($0, in: story)
    }
    return left.count == 1 ? left[0] : nil
  }

  private static func canBeMeant(_ member: Int, in story: Story) -> Bool {
    let person = story.cast.members[member]
    return person.kind != .crowd && (person.noun < 0 || !VoiceRevealed.isVoice(person.noun, in: story.reading))
  }
}

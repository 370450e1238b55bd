import HearsayScript

/// Gives ids to those who speak, in the order in which they first do; the narrator is first.
struct SpeakerRoll {
  let narrator: Script.Character.ID
  private(set) var characters: [Script.Character]
  private var ids: [Int: Script.Character.ID] = [:]
  private var taken: Set<String> = [Script.Character.narratorID, Script.Character.unknownID]
  private var hasUnknown = false
  private let story: Story

  init(story: Story) {
    self.story = story
    guard let member = story.cast.narrator, story.cast.members[member].kind != .narrator else {
      narrator = Script.Character.narratorID
      characters = [.narrator]
      if let member = story.cast.narrator {
        ids[member] = narrator
        let gender = story.cast.members[member].gender
        characters[0].gender = Self.gender(gender, in: story)
      }
      return
    }
    let id = CharacterID.make(name: story.cast.members[member].name, taken: taken)
    narrator = id
    taken.insert(id)
    ids[member] = id
    characters = [Self.character(story.cast.members[member], id: id, in: story)]
  }

  /// The id of a member who speaks.
  func id(of member: Int) -> Script.Character.ID? { ids[member] }

  /// Gives a member who speaks an id.
  mutating func enter(_ member: Int) {
    guard ids[member] == nil else { return }
    let id = CharacterID.make(name: story.cast.members[member].name, taken: taken)
    taken.insert(id)
    ids[member] = id
    characters.append(Self.character(story.cast.members[member], id: id, in: story))
  }

  mutating func unknown() -> Script.Character.ID {
    if !hasUnknown { characters.append(.unknown) }
    hasUnknown = true
    return Script.Character.unknownID
  }

  private static func character(_ member: CastMember, id: String, in story: Story) -> Script.Character {
    Script.Character(
      id: id, name: member.name, aliases: member.aliases,
      gender: member.settledGender ?? genderOfTitle(member, in: story) ?? genderOfRole(member, in: story)
        ?? gender(member.gender, in: story),
      age: Ages.age(of: member, in: story))
  }

  /// Miss Hunter is a woman, whatever a hunter is. A sergeant may be either.
  private static func genderOfTitle(_ member: CastMember, in story: Story) -> Gender? {
    let titles = member.titles.reduce(into: WordTraits()) { $0.formUnion(story.reading.vocabulary.traits[Int($1)]) }
    return titles.has(.femaleTitle) && !titles.has(.maleTitle) ? .female : nil
  }

  /// What a role's own noun says: a grandfather is a man, whatever stands near him.
  private static func genderOfRole(_ member: CastMember, in story: Story) -> Gender? {
    guard member.noun >= 0 else { return nil }
    let noun = story.reading.vocabulary.traits[Int(member.noun)]
    // A captain may be either.
    if story.reading.isShort, noun.has(.neutralNoun) { return nil }
    return noun.has(.maleNoun) ? .male : noun.has(.femaleNoun) ? .female : nil
  }

  /// In a short story one "she" that nothing contradicts is all there may be.
  private static func gender(_ value: Float, in story: Story) -> Gender? {
    let least: Float = story.reading.isShort ? 0.2 : 0.35
    return value > least ? .male : value < -least ? .female : nil
  }
}

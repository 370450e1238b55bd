/// The rule of kinds: "the bird" of a fable is its raven, where it has one.
enum AnimalReference {
  private static let birds: Set<String> = [
    "crow", "raven", "owl", "parrot", "hen", "goose", "duck", "sparrow", "swallow", "corbeau", "hibou", "pie", "merle",
    "coq", "poule", "rabe", "krähe", "eule", "gans", "ente", "hahn", "henne", "cuervo", "búho", "gallo", "gallina",
    "loro",
  ]
  private static let birdWords: Set<String> = ["bird", "oiseau", "vogel", "pájaro"]
  private static let animalWords: Set<String> = ["animal", "creature", "beast", "tier", "bête", "bestia"]

  static func joins(in story: Story) -> [Identity.Join] {
    func noun(_ member: Int) -> String {
      let noun = story.cast.members[member].noun
      return noun < 0 ? "" : story.reading.vocabulary.form(of: noun)
    }
    var joins: [Identity.Join] = []
    for role in story.cast.members.indices where story.cast.members[role].kind == .role {
      let isBird = birdWords.contains(noun(role))
      guard isBird || animalWords.contains(noun(role)),
        let first = story.mentions.first(where: { $0.member == role && $0.isNarration }),
        DefiniteReference.isKnownAlready(first, noun: story.cast.members[role].noun, in: story)
      else { continue }
      let known = story.mentions.last { mention in
        guard mention.isNarration, mention.tokens.lowerBound < first.tokens.lowerBound, mention.member != role else {
          return false
        }
        let word = noun(mention.member)
        return isBird ? birds.contains(word) : Animals.contains(word) && !birdWords.contains(word)
      }
      if let known { joins.append(Identity.Join(role: role, person: known.member)) }
    }
    return joins
  }
}

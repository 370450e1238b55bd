/// The rule of a voice revealed: `"Twelve," said a voice behind him. The captain was a broad man.`
enum VoiceRevealed {
  /// How far behind the voice, in tokens, its owner comes in.
  private static let reach = 160

  static func joins(in story: Story) -> [Identity.Join] {
    var joins: [Identity.Join] = []
    for (member, person) in story.cast.members.enumerated() where person.kind == .role && person.noun >= 0 {
      let isSomeone = story.reading.vocabulary.traits[Int(person.noun)].has(.indefinite)
      guard isSomeone || isVoice(person.noun, in: story.reading) else { continue }
      let places = story.mentions.indices.filter {
        story.mentions[$0].member == member && story.mentions[$0].isNarration
      }
      // A voice heard again and again is somebody of its own, or several.
      guard let place = places.first, places.count <= 2, let owner = newcomer(after: place, in: story) else { continue }
      joins.append(Identity.Join(role: member, person: owner))
    }
    return joins
  }

  static func isVoice(_ noun: Int32, in reading: Reading) -> Bool {
    ["voice", "voix", "stimme", "voz"].contains(reading.vocabulary.form(of: noun))
  }

  private static func newcomer(after place: Int, in story: Story) -> Int? {
    let start = story.mentions[place].tokens.upperBound
    for mention in story.mentions[(place + 1)...] {
      if mention.tokens.lowerBound - start > reach { return nil }
      guard mention.isNarration, !mention.isPossessive, !mention.followsPreposition,
        mention.member != story.mentions[place].member, story.cast.members[mention.member].kind != .crowd
      else { continue }
      let scene = story.reading.paragraphs[Int(mention.paragraph)].scene
      let wasThere = story.mentions[..<place].contains {
        $0.isNarration && $0.member == mention.member && story.reading.paragraphs[Int($0.paragraph)].scene == scene
      }
      if wasThere { continue }
      let noun = story.cast.members[mention.member].noun
      if noun >= 0, Animals.contains(story.reading.vocabulary.form(of: noun)) { continue }
      return mention.member
    }
    return nil
  }
}

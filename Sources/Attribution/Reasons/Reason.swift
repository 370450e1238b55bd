/// Why a speech was given to its speaker, in words that a reader of the story understands.
enum Reason {
  static func text(for index: Int, choices: [Ranking.Choice], in story: Story) -> String {
    guard let choice = choices.first else { return "nobody is known to be near" }
    let utterance = story.utterances[index]
    let (tag, rank) = utterance.primary
    let member = choice.member
    let name = story.cast.members[member].name
    if rank > 0, TagFeatures.match(tag, member, in: story) > 0 {
      if tag.hasVerb { return "tag: \(words(of: tag, in: story))" }
      return "\(shown(tag.subject, in: story)) acts beside the speech"
    }
    if tag.kind == .he || tag.kind == .she {
      let pronoun = tag.kind == .he ? "he" : "she"
      return "\(pronoun): most likely \(name)"
    }
    if index > 0 {
      let isCalled = story.mentions.contains {
        $0.isVocative && $0.member == member && Int($0.quotation) >= 0
          && story.utterances[index - 1].quotations.contains(Int($0.quotation))
      }
      if isCalled { return "was spoken to in the line before" }
    }
    return "takes turns here"
  }

  private static func words(of tag: SpeechTag, in story: Story) -> String {
    let verb = story.reading.form(tag.verb)
    let subject = shown(tag.subject, in: story, mention: tag.mention)
    return tag.verb < tag.subject ? "\(verb) \(subject)" : "\(subject) \(verb)"
  }

  private static func shown(_ token: Int, in story: Story, mention: Int = -1) -> String {
    guard mention >= 0 else {
      let form = story.reading.form(token)
      return form == "i" ? "I" : form
    }
    return story.mentions[mention].tokens.map { index in
      let form = story.reading.form(index)
      return story.reading.tokens[index].isCapital ? NameCase.capitalised(form) : form
    }.joined(separator: " ")
  }
}

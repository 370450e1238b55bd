extension ReasonFinder {
  /// The words beside the speech that name the speaker or take him up.
  func byTag(_ index: Int, _ speaker: Int) -> String? {
    let utterance = story.utterances[index]
    let primary = utterance.primary
    for (tag, side) in [
      (primary.tag, side(ofRank: primary.rank, utterance)), (utterance.inside, .beside), (utterance.after, .after),
      (utterance.before, .before), (utterance.lead, .before),
    ] {
      // "demanda-t-elle" is not taken back by a "he" of the paragraph before.
      guard tag.gender * primary.tag.gender >= 0 else { continue }
      switch tag.kind {
      case .firstPerson where story.cast.narrator == speaker:
        return isTag(tag, side) ? "tag: \(words(of: tag))" : "the narrator acts \(side.words)"
      case .group where story.cast.members[speaker].kind == .crowd && tag.hasVerb:
        return "tag: \(words(of: tag))"
      case .name, .role:
        guard TagFeatures.match(tag, speaker, in: story) > 0 else { continue }
        return named(tag, side, speaker)
      case .he, .she:
        guard TagFeatures.fit(tag, speaker, in: story) > 0, tag.order != .nameNearby || side == .beside else {
          continue
        }
        return pronoun(tag, index, speaker)
      default: continue
      }
    }
    return nil
  }

  /// What stands against the speaker beside the speech; nil where nothing does.
  func doubt(_ index: Int, _ speaker: Int) -> String? {
    let (tag, rank) = story.utterances[index].primary
    guard (1...4).contains(rank), tag.hasVerb else { return nil }
    switch tag.kind {
    case .role where tag.mention >= 0:
      // "The child" may be Tom; "a peewit" is no voice.
      return story.cast.members[speaker].kind == .person
        ? "takes \(subject(of: tag)) to be \(name(of: speaker))" : "against the tag “\(words(of: tag))”"
    case .name, .firstPerson:
      return TagFeatures.match(tag, speaker, in: story) < 0 ? "against the tag “\(words(of: tag))”" : nil
    case .he, .she:
      return TagFeatures.fit(tag, speaker, in: story) < 0
        ? "against the tag “\(words(of: tag))”" : "“\(words(of: tag))” may be \(name(of: speaker))"
    case .none, .role, .group: return nil
    }
  }

  /// Where the words stand.
  enum Side {
    case beside, after, before

    var words: String {
      switch self {
      case .beside: "between the parts of the speech"
      case .after: "right after the speech"
      case .before: "right before the speech"
      }
    }
  }

  private func side(ofRank rank: Int, _ utterance: Utterance) -> Side {
    switch rank {
    case 2, 6, 8: .after
    case 3, 4, 7: .before
    default: .beside
    }
  }

  private func isTag(_ tag: SpeechTag, _ side: Side) -> Bool {
    tag.hasVerb && tag.order != .nameNearby && (side != .before || tag.opensSpeech) && !isMereAct(tag)
  }

  /// "Bertram put down the bags": to put says something only where it is put in.
  private func isMereAct(_ tag: SpeechTag) -> Bool {
    ["put", "puts"].contains(story.reading.form(tag.verb)) && story.reading.form(tag.verb + 1) != "in"
  }

  private func named(_ tag: SpeechTag, _ side: Side, _ speaker: Int) -> String {
    let called = subject(of: tag)
    let meant = isPartOfName(called, of: speaker) ? "" : ", who is \(name(of: speaker))"
    if isTag(tag, side) { return "tag: \(words(of: tag))\(meant)" }
    let acts = tag.order == .subjectThenAction || tag.hasVerb
    return "\(acts ? "action" : "named"): \(called)\(meant), \(side.words)"
  }

  /// Whether what someone is called and the name that is shown have a word in common.
  private func isPartOfName(_ called: String, of speaker: Int) -> Bool {
    let own = name(of: speaker).lowercased().split(whereSeparator: { " -'.’".contains($0) })
    return called.lowercased().split(whereSeparator: { " -'.’".contains($0) }).contains {
      $0 != "the" && own.contains($0)
    }
  }

  // MARK: The tag's own words

  func words(of tag: SpeechTag) -> String {
    var verb = story.reading.form(tag.verb)
    if ["put", "puts"].contains(verb), !isMereAct(tag) { verb += " in" }
    let subject = subject(of: tag)
    guard !verb.isEmpty else { return subject }
    let traits = story.reading.traits(tag.verb)
    if traits.has(.speechNoun), !traits.has(.speechVerb) {
      let isOwn = tag.mention < 0 && tag.subject >= 0 && story.reading.traits(tag.subject).has(.possessive)
      return isOwn ? "\(subject) \(verb)" : "\(subject)'s \(verb)"
    }
    guard tag.verb < tag.subject else { return "\(subject) \(verb)" }
    let particle = story.reading.form(tag.verb + 1)
    return TagParser.particles.contains(particle) ? "\(verb) \(particle) \(subject)" : "\(verb) \(subject)"
  }

  func subject(of tag: SpeechTag) -> String {
    var text = ""
    for index in subjectTokens(of: tag) where story.reading.tokens.indices.contains(index) {
      let form = story.reading.form(index)
      guard !form.isEmpty else { continue }
      if !text.isEmpty, text.last != "'", text.last != "’", form != "'s" { text += " " }
      let isName = story.reading.tokens[index].isCapital && !story.reading.traits(index).has([.article, .he, .she])
      text += isName || form == "i" ? NameCase.capitalised(form) : form
      // "Mrs. Vane" as the text has it.
      let token = story.reading.tokens[index]
      if isName, Int(token.end - token.start) == form.utf8.count + 1 { text += "." }
    }
    return text
  }

  private func subjectTokens(of tag: SpeechTag) -> Range<Int> {
    if tag.mention >= 0 {
      let tokens = story.mentions[tag.mention].tokens
      // "the Major" bears his article.
      let article = tokens.lowerBound - 1
      let hasArticle =
        article >= 0 && !story.mentions[tag.mention].isNominal && story.reading.tokens[article].isNarration
        && story.reading.traits(article).has(.article)
      return hasArticle ? article..<tokens.upperBound : tokens
    }
    guard tag.subject >= 0 else { return 0..<0 }
    // "the old porter": as far as the noun.
    let reach = tag.subject..<min(tag.subject + 6, story.reading.tokens.count)
    let noun = reach.first { tag.noun >= 0 && story.reading.tokens[$0].word == tag.noun }
    return tag.subject..<(noun ?? tag.subject) + 1
  }
}

/// Reads a name where it stands: its titles, and up to four words that are names.
struct NameReader {
  let reading: Reading
  let words: ProperWords

  /// "don Fermín", "le docteur Rieux": other languages than English write a title before a name without its capital.
  private func isLowerTitle(_ token: Int) -> Bool {
    let traits = reading.traits(token)
    guard reading.lexicon.article.isEmpty, traits.has(.title), !traits.has(.kinNoun),
      token + 1 < reading.tokens.count
    else { return false }
    let next = reading.tokens[token + 1]
    return next.isWord && next.isCapital && next.quotation == reading.tokens[token].quotation
      && words.contains(next.word)
  }

  /// Titles and up to four proper words from a place on, particles such as "de" inside.
  func unit(at start: Int) -> (range: Range<Int>, titles: Int)? {
    guard reading.tokens[start].isWord, reading.tokens[start].isCapital || isLowerTitle(start) else { return nil }
    let quotation = reading.tokens[start].quotation
    func isHere(_ index: Int) -> Bool {
      index < reading.tokens.count && reading.tokens[index].isWord && reading.tokens[index].quotation == quotation
        && reading.tokens[index].paragraph == reading.tokens[start].paragraph
    }
    func isName(_ index: Int) -> Bool {
      guard isHere(index), reading.tokens[index].isCapital, words.contains(reading.tokens[index].word) else {
        return false
      }
      // "Will you come?" is no man's name.
      guard words.isCommon(reading.tokens[index].word), reading.tokens[index].startsSentence else { return true }
      return NameContext.isFollowedByVerb(index, in: reading)
        || index + 1 < reading.tokens.count && reading.tokens[index + 1].kind == .comma
        || index + 1 < reading.tokens.count && NounPhrase.isGenitive(index + 1, in: reading)
    }
    // "Mrs... Mrs. Ordway": said twice; "Fat Lou Berman": Lou Berman.
    if isHere(start + 1), reading.traits(start).has(.title),
      reading.tokens[start].word == reading.tokens[start + 1].word
    {
      return nil
    }
    if reading.isShort, reading.traits(start).has(.adjective), isName(start + 1) { return nil }
    var at = start
    while isHere(at), reading.tokens[at].isCapital || at == start, reading.traits(at).has(.title), at - start < 3,
      isHere(at + 1),
      reading.tokens[at + 1].isCapital
    {
      at += 1
    }
    // A title that nothing follows is no name here; it may be a role.
    let titles = at - start
    // "Mrs. van der Luyden".
    if titles > 0 || isHere(start) && reading.traits(start).has(.title) {
      let title = titles > 0 ? titles : 1
      var name = start + title
      while name - start - title < 2, isHere(name), reading.traits(name).has(.nameParticle),
        !reading.tokens[name].isCapital
      {
        name += 1
      }
      if name > start + title, isName(name) { return (start..<name + 1, title) }
    }
    guard isName(at) else {
      // "Lady" may be the dog's name.
      return titles == 0 || !isName(start) ? nil : (start..<start + 1, 0)
    }
    var end = at + 1
    var names = 1
    while names < 4 {
      if isName(end) {
        end += 1
        names += 1
      } else if isHere(end), reading.traits(end).has(.nameParticle), isName(end + 1),
        !reading.traits(end).has(.article)
          || isHere(end) && reading.form(end) != "the" && isName(end + 1)
      {
        end += 2
        names += 1
      } else {
        break
      }
    }
    // "Jr." after a name belongs to it no more than a comma does.
    return (start..<end, titles)
  }
}

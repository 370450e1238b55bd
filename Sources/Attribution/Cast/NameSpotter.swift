import HearsayManuscript

/// Finds names: capitalised words that are not capital merely by their place, with titles before them, used as people's
/// names are used (beside verbs of speech, as forms of address, as subjects).
struct NameSpotter {
  private let reading: Reading
  private let words: ProperWords

  /// - Parameter known: Names that a person has given; their words are names however they are used.
  static func names(in reading: Reading, known: [String] = []) -> (forms: [NameForm], uses: [NameUse]) {
    let spotter = NameSpotter(reading: reading, words: ProperWords(in: reading, known: known))
    return spotter.kept(spotter.collect())
  }

  private func collect() -> (forms: [NameForm], uses: [NameUse], evidence: [[Int32]: NameEvidence]) {
    var forms: [NameForm] = []
    var uses: [NameUse] = []
    var known: [[Int32]: Int] = [:]
    var evidence: [[Int32]: NameEvidence] = [:]
    let reader = NameReader(reading: reading, words: words)
    var index = 0
    while index < reading.tokens.count {
      guard let (range, titles) = reader.unit(at: index) else {
        index += 1
        continue
      }
      index = range.upperBound
      if reading.paragraphs[Int(reading.tokens[range.lowerBound].paragraph)].kind == .heading { continue }
      let words = range.map { reading.tokens[$0].word }
      let core = Array(words.dropFirst(titles))
      let key = Array(words.prefix(titles)) + [-1] + core
      let form: Int
      if let seen = known[key] {
        form = seen
      } else {
        form = forms.count
        known[key] = form
        forms.append(NameForm(titles: Array(words.prefix(titles)), core: core, shown: shown(range)))
      }
      uses.append(NameUse(tokens: range, form: form))
      let isVocative = Vocative.holds(range, in: reading)
      forms[form].count += 1
      forms[form].vocatives += isVocative ? 1 : 0
      forms[form].inQuotations += reading.tokens[range.lowerBound].isNarration ? 0 : 1
      if range.lowerBound > 0, reading.form(range.lowerBound - 1) == "the",
        !reading.isShort || range.upperBound >= reading.tokens.count || !reading.traits(range.upperBound).has(.relative)
      {
        forms[form].articles += 1
      }
      evidence[core, default: NameEvidence()].add(range, titles: titles, isVocative: isVocative, in: reading)
    }
    return (forms, uses, evidence)
  }

  private func shown(_ range: Range<Int>) -> String {
    range.map { index in
      let token = reading.tokens[index]
      let form = reading.form(index)
      guard token.isCapital else { return form }
      let dot = Int(token.end - token.start) == form.utf8.count + 1 ? "." : ""
      return NameCase.capitalised(form) + dot
    }.joined(separator: " ")
  }

  /// "Madame" alone names nobody.
  private func isBareTitle(_ form: NameForm) -> Bool {
    let traits = reading.vocabulary.traits[Int(form.core[0])]
    return !form.isTitled && traits.has(.title) && !traits.has([.kinNoun, .officeTitle])
  }

  /// "the Emersons", "Hindus": more than one.
  private func isFamily(_ form: NameForm, among single: Set<Int32>) -> Bool {
    let name = Array(reading.vocabulary.formBytes(of: form.core[0]))
    guard name.count > 3, name.last == 0x73 else { return false }
    let stem = String(decoding: name.dropLast(), as: UTF8.self)
    guard let one = reading.vocabulary.find(stem) else { return false }
    return single.contains(one) || reading.vocabulary.traits[Int(one)].has(.notName)
      || words.contains(one) && (form.articles * 2 > form.count || form.count < 4)
  }

  private func kept(
    _ found: (forms: [NameForm], uses: [NameUse], evidence: [[Int32]: NameEvidence])
  ) -> (forms: [NameForm], uses: [NameUse]) {
    var place = [Int](repeating: -1, count: found.forms.count)
    var forms: [NameForm] = []
    let single = Set(found.forms.filter { $0.core.count == 1 }.compactMap(\.core.first))
    for (index, form) in found.forms.enumerated() {
      if reading.isShort, form.core.count == 1, Honorific.isRank(form.core[0], in: reading.vocabulary) { continue }
      if form.core.count == 1, isBareTitle(form) || isFamily(form, among: single) { continue }
      guard let evidence = found.evidence[form.core] else { continue }
      var score = evidence.score
      if let first = form.core.first, reading.vocabulary.traits[Int(first)].has(.firstName) { score += 2 }
      let isKnown = form.core.contains { words.isKnown($0) }
      // "I'm Conor Daly," where the narration calls him Daly; where it calls her Wren, Pascoe is another of her family.
      if reading.isShort, form.core.count > 1, let last = form.core.last, (found.evidence[[last]]?.score ?? 0) >= 1,
        form.core.dropLast().allSatisfy({ found.evidence[[$0]] == nil })
      {
        score += 1
      }
      // A short story names some people once only.
      let least = reading.isShort ? 1.0 : 2
      guard
        isKnown || score >= max(least, 0.22 * Double(evidence.count)) || form.isTitled && form.count > 1 && score > 0
      else {
        continue
      }
      place[index] = forms.count
      forms.append(form)
    }
    let uses = found.uses.compactMap { use -> NameUse? in
      let form = place[use.form]
      return form < 0 ? nil : NameUse(tokens: use.tokens, form: form)
    }
    return (forms, uses)
  }
}

/// Which names stand side by side so often that they must be two people.
extension NameClusterer {
  /// Where one man is "Mr. John Knightley" and another, more often and earlier, plain "Mr. Knightley", they are two.
  ///
  /// Who comes into the story by his full name, as "Mr. Amos Tull", and is hardly ever plain "Amos", is
  /// "Mr. Tull" from then on.
  func isYoungerNamesake(_ cluster: Int, of form: Int) -> Bool {
    let full = clusters[cluster].forms.filter { forms[$0].core.count > 1 && forms[$0].titles == forms[form].titles }
    guard !full.isEmpty, forms[form].count > clusters[cluster].count else { return false }
    let alone = clusters[cluster].first.flatMap { bare[$0] }.map { forms[$0].count } ?? 0
    if alone * 5 < forms[form].count, isIntroduction(full, of: form) { return false }
    return standsBeside(form, cluster, within: 40, share: 0.04)
  }

  /// How near, in tokens, two names must stand to tell two people: nobody is called by two names in one breath.
  static let besides = 15

  /// Whether a form and a cluster's names stand side by side so often that they must be two people.
  ///
  /// - Parameter acrossSpeech: Whether a name in narration may stand beside one in speech: nobody calls himself by name in
  ///   `"Lucy," said Miss Hale`.
  func standsBeside(
    _ form: Int, _ cluster: Int, within reach: Int = besides, share: Double = 0.06, acrossSpeech: Bool = false
  ) -> Bool {
    var others: [Int] = []
    for other in clusters[cluster].forms { others.append(contentsOf: places[other]) }
    if forms[form].isTitled, let first = clusters[cluster].first, first != forms[form].core[0], let alone = bare[first],
      byTitled[first, default: 0] < forms[alone].count
    {
      others.append(contentsOf: places[alone])
    }
    var mine = places[form]
    if acrossSpeech {
      others = others.map(inText)
      mine = mine.map(inText).sorted()
    }
    others.sort()
    var together = 0
    var sharing = 0
    var at = 0
    for place in mine {
      while at < others.count, others[at] < place - reach { at += 1 }
      guard at < others.count, others[at] <= place + reach else { continue }
      together += 1
      if others[at...].prefix(while: { $0 <= place + reach }).contains(where: {
        sentences[inText($0)] == sentences[inText(place)]
      }) {
        sharing += 1
      }
    }
    let rarer = Double(min(mine.count, others.count))
    return together >= 2 && Double(together) > share * rarer || sharing >= 2 && Double(sharing) > 0.035 * rarer
  }

  /// Whether the first of all places of several forms stands before another form's first.
  private func isIntroduction(_ full: [Int], of form: Int) -> Bool {
    guard let first = full.compactMap({ narrated($0) }).min() else { return false }
    return narrated(form).map { first < $0 } ?? true
  }

  private func inText(_ place: Int) -> Int { place < speechShift ? place : place - speechShift }

  /// The first place of a form in narration.
  private func narrated(_ form: Int) -> Int? { places[form].first { $0 < speechShift } }
}

/// Which names stand side by side so often that they must be two people.
extension NameClusterer {
  /// Where one man is "Mr. John Knightley" and another, more often, plain "Mr. Knightley", they are two.
  func isYoungerNamesake(_ cluster: Int, of form: Int) -> Bool {
    let full = clusters[cluster].forms.filter { forms[$0].core.count > 1 && forms[$0].titles == forms[form].titles }
    return !full.isEmpty && forms[form].count > clusters[cluster].count
      && standsBeside(form, cluster, within: 40, share: 0.04)
  }

  /// How near, in tokens, two names must stand to tell two people: nobody is called by two names in one breath.
  static let besides = 15

  /// Whether a form and a cluster's names stand side by side so often that they must be two people.
  func standsBeside(_ form: Int, _ cluster: Int, within reach: Int = besides, share: Double = 0.06) -> Bool {
    var others: [Int] = []
    for other in clusters[cluster].forms { others.append(contentsOf: places[other]) }
    if forms[form].isTitled, let first = clusters[cluster].first, first != forms[form].core[0], let alone = bare[first]
    {
      others.append(contentsOf: places[alone])
    }
    others.sort()
    let mine = places[form]
    var together = 0
    var at = 0
    for place in mine {
      while at < others.count, others[at] < place - reach { at += 1 }
      if at < others.count, others[at] <= place + reach { together += 1 }
    }
    let rarer = min(mine.count, others.count)
    return together >= 2 && Double(together) > share * Double(rarer)
  }
}

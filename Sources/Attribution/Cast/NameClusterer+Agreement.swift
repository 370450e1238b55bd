/// Which forms of names may mean one person: never a man and a woman, nor a Mrs. and a Miss.
extension NameClusterer {
  func gender(of form: NameForm) -> Int {
    for title in form.titles {
      if traits(title).has(.femaleTitle) { return -1 }
      if traits(title).has(.maleTitle) { return 1 }
    }
    guard let first = form.core.first, form.core.count > 1 || !form.isTitled else { return 0 }
    return traits(first).has(.maleName) ? 1 : traits(first).has(.femaleName) ? -1 : 0
  }

  func isMarried(_ form: NameForm) -> Bool { form.titles.contains { traits($0).has(.marriedTitle) } }

  func isMaiden(_ form: NameForm) -> Bool { form.titles.contains { traits($0).has(.maidenTitle) } }

  func agrees(_ cluster: NameCluster, _ form: NameForm) -> Bool {
    let gender = gender(of: form)
    if gender * cluster.gender < 0 { return false }
    if isMaiden(form), isNoble(cluster) || isNoble(form) != isNoble(cluster) { return false }
    // A baronet is "Sir Walter", never "Mr. Elliot".
    if isMister(form), isNoble(cluster) { return false }
    return !(isMarried(form) && hasTitle(cluster, .maidenTitle)) && !(isMaiden(form) && cluster.isMarried)
  }

  func hasTitle(_ cluster: NameCluster, _ kind: WordTraits) -> Bool {
    cluster.titles.contains { traits($0).has(kind) }
  }

  func hasMaiden(named name: Int32) -> Bool {
    maidens.contains(name)
  }

  func isNoble(_ form: NameForm) -> Bool {
    form.titles.contains { ["lady", "queen", "princess", "sir", "lord"].contains(vocabulary.form(of: $0)) }
  }

  /// Whether a form is a plain man's.
  func isMister(_ form: NameForm) -> Bool {
    form.titles.contains { ["mr", "mister", "monsieur", "herr", "signor"].contains(vocabulary.form(of: $0)) }
  }

  /// A captain is no colonel; "Mr." and "Sir" go with any man's title.
  func titlesAgree(_ form: Int, _ cluster: Int) -> Bool {
    let own = forms[form].titles.filter { traits($0).has(.officeTitle) }
    let other = clusters[cluster].titles.filter { traits($0).has(.officeTitle) }
    // The general is not his son, who is plain "Mr.".
    let isPlain = !clusters[cluster].titles.isEmpty && other.isEmpty
    return own.isEmpty || other.isEmpty && !isPlain || own.contains { other.contains($0) }
  }

  /// "Mrs. John Knightley" is not called John.
  func isWifeByName(_ cluster: Int) -> Bool {
    guard clusters[cluster].isMarried, let first = clusters[cluster].first, !traits(first).has(.femaleName) else {
      return false
    }
    return clusters[cluster].forms.contains { isMarried(forms[$0]) && forms[$0].core.count > 1 }
  }

  /// Nobody calls Lady Catherine Kitty.
  func isNoble(_ cluster: Int) -> Bool { isNoble(clusters[cluster]) }

  func isNoble(_ cluster: NameCluster) -> Bool {
    cluster.titles.contains {
      ["lady", "queen", "princess", "sir", "lord"].contains(vocabulary.form(of: $0))
    }
  }
}

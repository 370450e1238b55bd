/// Joins single names, such as "Darcy" and "Lizzy", to whom they can only mean.
extension NameClusterer {
  mutating func placeSingle(_ form: Int) {
    let name = forms[form].core[0]
    let own = gender(of: forms[form])
    if let bearer = bearer(ofOffice: form) { return join(form, to: bearer) }
    let named = Set(byFirst[name] ?? []).union(byGiven[name] ?? []).sorted()
    var called = named.filter { clusters[$0].gender * own >= 0 && !isWifeByName($0) }
    // Who is "Lady Mary" is not plain "Mary" where somebody else is.
    if called.contains(where: { !isNoble($0) }) { called.removeAll(where: isNoble) }
    if called.count == 1 {
      // Of a Mr. Fitzroy Dale and a Colonel Fitzroy it is the colonel who is called Fitzroy.
      if let bearer = bearer(ofSurname: name, oftenerThan: called[0]) { return join(form, to: bearer) }
      return join(form, to: called[0])
    }
    if called.count > 1 { return share(form, among: called) }
    let surnamed = byLast[name] ?? []
    if !surnamed.isEmpty {
      let men = surnamed.filter { clusters[$0].gender >= 0 }
      // A woman is called by her bare surname only where no man bears it.
      if men.count == 1 { return join(form, to: men[0]) }
      let formalOnes = men.filter { !isCalledByFirstName($0, againstSurname: form) }
      if formalOnes.count == 1 { return join(form, to: formalOnes[0]) }
      return share(form, among: men.isEmpty ? surnamed : men)
    }
    if let formal = lexicon.formalNames[name] {
      let known = (byFirst[formal] ?? []).filter {
        clusters[$0].first == formal && clusters[$0].gender * own >= 0 && !isWifeByName($0) && !isNoble($0)
          && !standsBeside(form, $0)
      }
      if let best = known.max(by: { (clusters[$0].count, $1) < (clusters[$1].count, $0) }) {
        return join(form, to: best)
      }
      return begin(form, first: formal, last: nil)
    }
    if let whole = undiminished(form) { return join(form, to: whole) }
    begin(form, first: name, last: nil)
  }

  /// "Briggsy" is Briggs.
  private func undiminished(_ form: Int) -> Int? {
    let letters = Array(vocabulary.formBytes(of: forms[form].core[0]))
    guard letters.count > 4, letters.last == UInt8(ascii: "y"),
      let stem = vocabulary.find(String(decoding: letters.dropLast(), as: UTF8.self))
    else { return nil }
    let known = Set((byLast[stem] ?? []) + (byFirst[stem] ?? [])).filter { !standsBeside(form, $0) }
    return known.count == 1 ? known.first : nil
  }

  /// The one whose surname a name is, where he is called by it with a title far more often than another by it and a
  /// surname.
  private func bearer(ofSurname name: Int32, oftenerThan cluster: Int) -> Int? {
    let surnamed = (byLast[name] ?? []).filter { $0 != cluster && clusters[$0].gender >= 0 }
    guard surnamed.count == 1, bare[name] != nil else { return nil }
    let full = clusters[cluster].forms.filter { forms[$0].core.first == name && forms[$0].core.count > 1 }
    let uses = full.reduce(0) { $0 + forms[$1].count }
    return !full.isEmpty && byTitled[name, default: 0] > 5 * uses ? surnamed[0] : nil
  }

  func isMaidenByFirstName(_ cluster: Int) -> Bool {
    clusters[cluster].forms.contains { isMaiden(forms[$0]) && forms[$0].core[0] != clusters[cluster].last }
  }

  /// "the Professor" is Professor de Worms where he is the only professor, or nearly.
  func bearer(ofOffice form: Int) -> Int? {
    let office = forms[form].core[0]
    guard traits(office).has(.officeTitle) else { return nil }
    let bearers = byTitle[office] ?? []
    guard let most = bearers.max(by: { (clusters[$0].count, $1) < (clusters[$1].count, $0) }) else { return nil }
    let total = bearers.reduce(0) { $0 + clusters[$1].count }
    let stands = clusters[most].count * 10 >= forms[form].count && Double(clusters[most].count) >= 0.7 * Double(total)
    return stands ? most : nil
  }

  /// Of two Oakleys, the bare surname is his whom the story does not call Frank.
  func isCalledByFirstName(_ cluster: Int, againstSurname form: Int) -> Bool {
    let isMister = clusters[cluster].forms.contains {
      forms[$0].core == forms[form].core && forms[$0].titles.contains { traits($0).has(.abbreviation) }
    }
    return !isMister
      && clusters[cluster].given.contains { name in (bare[name].map { forms[$0].count } ?? 0) * 3 > forms[form].count }
  }
}

/// Joins titles with a single name, such as "Miss Bennet", to whom they can only mean.
extension NameClusterer {
  mutating func placeTitled(_ form: Int) {
    let name = forms[form].core[0]
    let surnamed = (byLast[name] ?? []).filter {
      agrees(clusters[$0], forms[form]) && (!isNoble(forms[form]) || isNoble($0))
    }
    let alike = (byFirst[formal(name)] ?? []).filter {
      clusters[$0].first == formal(name) && clusters[$0].last != name && agrees(clusters[$0], forms[form])
    }
    let byThisName = alike.filter { clusters[$0].given.contains(name) }
    let called = byThisName.isEmpty ? alike : byThisName
    if isMarried(forms[form]) { return placeMarried(form, surnamed: surnamed, called: called) }
    if isMaiden(forms[form]) { return placeMaiden(form, surnamed: surnamed, called: called) }
    placeBearer(form, surnamed: surnamed, called: called)
  }

  /// "Mrs. Vane" is the married woman of that surname, or the one woman who may be.
  mutating func placeMarried(_ form: Int, surnamed: [Int], called: [Int]) {
    let name = forms[form].core[0]
    let wives = surnamed.filter { clusters[$0].gender < 0 }
    if let wife = wives.first(where: { clusters[$0].isMarried && !isWifeByName($0) })
      ?? (wives.count == 1 && !hasMaiden(named: name) && !isWifeByName(wives[0]) ? wives.first : nil)
    {
      return join(form, to: wife)
    }
    if let woman = called.first(where: { clusters[$0].gender < 0 && traits(name).has(.femaleName) }) {
      return join(form, to: woman)
    }
    let byHusband = wives.filter { isWifeByName($0) && !standsBeside(form, $0) }
    if wives.count == 1, byHusband.count == 1 { return join(form, to: byHusband[0]) }
    return begin(form, first: nil, last: name)
  }

  /// "Miss Vane" is the eldest sister, "Miss Lydia" a younger one.
  mutating func placeMaiden(_ form: Int, surnamed: [Int], called: [Int]) {
    let name = forms[form].core[0]
    let sisters = surnamed.filter { clusters[$0].gender < 0 && !clusters[$0].isMarried }
    // The eldest alone is "Miss Bennet"; the younger are "Miss Lydia". Who is hardly named else is no heroine.
    let eldest = sisters.filter {
      !isMaidenByFirstName($0) && uses(of: $0) * 2 >= forms[form].count
    }
    if eldest.count == 1 { return join(form, to: eldest[0]) }
    let women = sisters.filter {
      !standsBeside(form, $0) && !(isYoungerSister($0) && standsBeside(form, $0, share: 0.05, acrossSpeech: true))
    }
    if women.count == 1 { return join(form, to: women[0]) }
    if women.count > 1 { return share(form, among: women) }
    if let known = called.first(where: { clusters[$0].gender <= 0 }) { return join(form, to: known) }
    return begin(form, first: traits(name).has(.femaleName) ? formal(name) : nil, last: name)
  }

  /// Whether one is called "Miss Lydia", without the surname.
  private func isYoungerSister(_ cluster: Int) -> Bool {
    clusters[cluster].first.map { maidens.contains($0) } ?? false
  }

  /// How often a cluster is named, by its bare first name too, which finds its place only later.
  private func uses(of cluster: Int) -> Int {
    let alone = clusters[cluster].first.flatMap { bare[$0] }.map { owners[$0].isEmpty ? forms[$0].count : 0 } ?? 0
    return clusters[cluster].count + alone
  }

  /// "Captain Vane", "Mr. Vane": who bears the title, else the one man of that surname.
  mutating func placeBearer(_ form: Int, surnamed: [Int], called: [Int]) {
    let name = forms[form].core[0]
    let isFirstName = traits(name).has(.firstName)
    let sameTitle = surnamed.filter {
      clusters[$0].titles.contains { forms[form].titles.contains($0) } && !isYoungerNamesake($0, of: form)
    }
    if let same = sameTitle.max(by: { (clusters[$0].count, $1) < (clusters[$1].count, $0) }) {
      return join(form, to: same)
    }
    // "Sir John" is who bears the title, not any John.
    let titled = called.filter { clusters[$0].titles.contains { forms[form].titles.contains($0) } }
    if let known = titled.max(by: { (clusters[$0].count, $1) < (clusters[$1].count, $0) }) {
      return join(form, to: known)
    }
    // "Aunt Quorra" is called by her first name, be it never so rare.
    let isKin = forms[form].titles.contains { traits($0).has(.kinNoun) }
    let named = (isFirstName || isKin) && !isNoble(forms[form]) ? called.filter { !isNoble($0) } : []
    let options = surnamed.filter {
      !standsBeside(form, $0) && titlesAgree(form, $0) && !isYoungerNamesake($0, of: form)
    }
    if options.count == 1 { return join(form, to: options[0]) }
    if options.count > 1, gender(of: forms[form]) >= 0 { return share(form, among: options) }
    if let known = named.first(where: { !standsBeside(form, $0) }) { return join(form, to: known) }
    begin(form, first: isFirstName ? formal(name) : nil, last: name)
  }
}

/// Joins forms of names that mean one person.
///
/// Full names first, then titles with a single name, then single names: each goes to whom it can only mean, or to several
/// when it stays ambiguous. Never joined are a man and a woman, a Mrs. and a Miss, and two who are named side by side.
struct NameClusterer {
  private let forms: [NameForm]
  private let lexicon: Lexicon
  private let vocabulary: Vocabulary
  /// By form, the tokens it stands at, in order; in speech shifted far beyond all narration.
  private var places: [[Int]]
  private var clusters: [NameCluster] = []
  private var owners: [[Int]]
  // Clusters by what they are looked up by, so that a crowd of names takes no longer than its number.
  private var byLast: [Int32: [Int]] = [:]
  private var byFirst: [Int32: [Int]] = [:]
  private var byGiven: [Int32: [Int]] = [:]
  private var byTitle: [Int32: [Int]] = [:]
  private var maidens: Set<Int32> = []
  /// By a single name without titles: its form.
  private var bare: [Int32: Int] = [:]

  static func clusters(
    of forms: [NameForm], uses: [NameUse], in reading: Reading
  ) -> (clusters: [NameCluster], owners: [[Int]]) {
    var clusterer = NameClusterer(forms, uses, reading)
    let order = forms.indices.sorted { (forms[$1].count, $0) < (forms[$0].count, $1) }
    for form in order where forms[form].core.count > 1 { clusterer.placeFullName(form) }
    for form in order where forms[form].core.count == 1 && forms[form].isTitled { clusterer.placeTitled(form) }
    let single = order.filter { forms[$0].core.count == 1 && !forms[$0].isTitled }
    for form in single where !clusterer.isPetName(form) { clusterer.placeSingle(form) }
    for form in single where clusterer.isPetName(form) { clusterer.placeSingle(form) }
    return (clusterer.clusters, clusterer.owners)
  }

  private init(_ forms: [NameForm], _ uses: [NameUse], _ reading: Reading) {
    self.forms = forms
    lexicon = reading.lexicon
    vocabulary = reading.vocabulary
    places = Array(repeating: [], count: forms.count)
    owners = Array(repeating: [], count: forms.count)
    for form in forms.indices where forms[form].core.count == 1 && !forms[form].isTitled {
      bare[forms[form].core[0]] = form
    }
    for use in uses {
      let token = use.tokens.lowerBound
      let shift = reading.tokens[token].isNarration ? 0 : reading.tokens.count + 1_000
      places[use.form].append(token + shift)
    }
    for form in forms.indices { places[form].sort() }
    maidens = Set(forms.filter { $0.core.count == 1 && isMaiden($0) }.map { $0.core[0] })
  }

  private func isPetName(_ form: Int) -> Bool { lexicon.formalNames[forms[form].core[0]] != nil }

  private func formal(_ name: Int32) -> Int32 { lexicon.formalNames[name] ?? name }

  private func traits(_ word: Int32) -> WordTraits { vocabulary.traits[Int(word)] }

  private func gender(of form: NameForm) -> Int {
    for title in form.titles {
      if traits(title).has(.femaleTitle) { return -1 }
      if traits(title).has(.maleTitle) { return 1 }
    }
    guard let first = form.core.first, form.core.count > 1 || !form.isTitled else { return 0 }
    return traits(first).has(.maleName) ? 1 : traits(first).has(.femaleName) ? -1 : 0
  }

  private func isMarried(_ form: NameForm) -> Bool { form.titles.contains { traits($0).has(.marriedTitle) } }

  private func isMaiden(_ form: NameForm) -> Bool { form.titles.contains { traits($0).has(.maidenTitle) } }

  private func agrees(_ cluster: NameCluster, _ form: NameForm) -> Bool {
    let gender = gender(of: form)
    if gender * cluster.gender < 0 { return false }
    if isMaiden(form), isNoble(cluster) || isNoble(form) != isNoble(cluster) { return false }
    return !(isMarried(form) && hasTitle(cluster, .maidenTitle)) && !(isMaiden(form) && cluster.isMarried)
  }

  private func hasTitle(_ cluster: NameCluster, _ kind: WordTraits) -> Bool {
    cluster.titles.contains { traits($0).has(kind) }
  }

  private mutating func join(_ form: Int, to cluster: Int) {
    owners[form] = [cluster]
    clusters[cluster].forms.append(form)
    clusters[cluster].count += forms[form].count
    for title in forms[form].titles where !clusters[cluster].titles.contains(title) {
      clusters[cluster].titles.append(title)
      byTitle[title, default: []].append(cluster)
    }
    let name = forms[form].core[0]
    let isOwn = forms[form].core.count > 1 || clusters[cluster].forms.count == 1 && clusters[cluster].last != name
    if isOwn, !clusters[cluster].given.contains(name) {
      clusters[cluster].given.append(name)
      byGiven[name, default: []].append(cluster)
    }
    if clusters[cluster].gender == 0 { clusters[cluster].gender = gender(of: forms[form]) }
    clusters[cluster].isMarried = clusters[cluster].isMarried || isMarried(forms[form])
  }

  private mutating func begin(_ form: Int, first: Int32?, last: Int32?) {
    clusters.append(NameCluster(first: first, last: last))
    if let first { byFirst[first, default: []].append(clusters.count - 1) }
    if let last { byLast[last, default: []].append(clusters.count - 1) }
    join(form, to: clusters.count - 1)
  }

  private mutating func placeFullName(_ form: Int) {
    let core = forms[form].core
    let first = formal(core[0])
    let last = core[core.count - 1]
    let isMarriedByHusband = isMarried(forms[form]) && !traits(core[0]).has(.femaleName)
    for index in byLast[last] ?? [] where agrees(clusters[index], forms[form]) {
      guard let other = clusters[index].first else { continue }
      if other == first || isInitial(other, of: first) || isInitial(first, of: other) {
        if !clusters[index].given.contains(core[0]), isNoble(index) || isNoble(forms[form]) || standsBeside(form, index)
        {
          continue
        }
        if isMarriedByHusband != isWifeByName(index) { continue }
        if isInitial(other, of: first) {
          clusters[index].first = first
          byFirst[first, default: []].append(index)
        }
        return join(form, to: index)
      }
    }
    begin(form, first: first, last: last)
  }

  private func isInitial(_ short: Int32, of name: Int32) -> Bool {
    let letter = vocabulary.formBytes(of: short)
    return letter.count == 1 && letter.first == vocabulary.formBytes(of: name).first
  }

  private mutating func placeTitled(_ form: Int) {
    let name = forms[form].core[0]
    let surnamed = (byLast[name] ?? []).filter {
      agrees(clusters[$0], forms[form]) && (!isNoble(forms[form]) || isNoble($0))
    }
    let alike = (byFirst[formal(name)] ?? []).filter {
      clusters[$0].first == formal(name) && clusters[$0].last != name && agrees(clusters[$0], forms[form])
    }
    let byThisName = alike.filter { clusters[$0].given.contains(name) }
    let called = byThisName.isEmpty ? alike : byThisName
    if isMarried(forms[form]) {
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
    if isMaiden(forms[form]) {
      let sisters = surnamed.filter { clusters[$0].gender < 0 && !clusters[$0].isMarried }
      // The eldest alone is "Miss Bennet"; the younger are "Miss Lydia".
      let eldest = sisters.filter { !isMaidenByFirstName($0) }
      if eldest.count == 1 { return join(form, to: eldest[0]) }
      let women = sisters.filter { !standsBeside(form, $0) }
      if women.count == 1 { return join(form, to: women[0]) }
      if women.count > 1 { return share(form, among: women) }
      if let known = called.first(where: { clusters[$0].gender <= 0 }) { return join(form, to: known) }
      return begin(form, first: traits(name).has(.femaleName) ? formal(name) : nil, last: name)
    }
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
    let named = isFirstName && !isNoble(forms[form]) ? called.filter { !isNoble($0) } : []
    let options = surnamed.filter {
      !standsBeside(form, $0) && titlesAgree(form, $0) && !isYoungerNamesake($0, of: form)
    }
    if options.count == 1 { return join(form, to: options[0]) }
    if options.count > 1, gender(of: forms[form]) >= 0 { return share(form, among: options) }
    if let known = named.first(where: { !standsBeside(form, $0) }) { return join(form, to: known) }
    begin(form, first: isFirstName ? formal(name) : nil, last: name)
  }

  /// Where one man is "Mr. John Knightley" and another, more often, plain "Mr. Knightley", they are two.
  private func isYoungerNamesake(_ cluster: Int, of form: Int) -> Bool {
    let full = clusters[cluster].forms.filter { forms[$0].core.count > 1 && forms[$0].titles == forms[form].titles }
    return !full.isEmpty && forms[form].count > clusters[cluster].count
      && standsBeside(form, cluster, within: 40, share: 0.04)
  }

  private func hasMaiden(named name: Int32) -> Bool {
    maidens.contains(name)
  }

  private func isNoble(_ form: NameForm) -> Bool {
    form.titles.contains { ["lady", "queen", "princess", "sir", "lord"].contains(vocabulary.form(of: $0)) }
  }

  /// A captain is no colonel; "Mr." and "Sir" go with any man's title.
  private func titlesAgree(_ form: Int, _ cluster: Int) -> Bool {
    let own = forms[form].titles.filter { traits($0).has(.officeTitle) }
    let other = clusters[cluster].titles.filter { traits($0).has(.officeTitle) }
    // The general is not his son, who is plain "Mr.".
    let isPlain = !clusters[cluster].titles.isEmpty && other.isEmpty
    return own.isEmpty || other.isEmpty && !isPlain || own.contains { other.contains($0) }
  }

  private mutating func placeSingle(_ form: Int) {
    let name = forms[form].core[0]
    let own = gender(of: forms[form])
    if let bearer = bearer(ofOffice: form) { return join(form, to: bearer) }
    let named = Set(byFirst[name] ?? []).union(byGiven[name] ?? []).sorted()
    let called = named.filter { clusters[$0].gender * own >= 0 && !isWifeByName($0) }
    if called.count == 1 { return join(form, to: called[0]) }
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
    begin(form, first: name, last: nil)
  }

  private func isMaidenByFirstName(_ cluster: Int) -> Bool {
    clusters[cluster].forms.contains { isMaiden(forms[$0]) && forms[$0].core[0] != clusters[cluster].last }
  }

  /// "the Professor" is Professor de Worms where he is the only professor, or nearly.
  private func bearer(ofOffice form: Int) -> Int? {
    let office = forms[form].core[0]
    guard traits(office).has(.officeTitle) else { return nil }
    let bearers = byTitle[office] ?? []
    guard let most = bearers.max(by: { (clusters[$0].count, $1) < (clusters[$1].count, $0) }) else { return nil }
    let total = bearers.reduce(0) { $0 + clusters[$1].count }
    let stands = clusters[most].count * 10 >= forms[form].count && Double(clusters[most].count) >= 0.7 * Double(total)
    return stands ? most : nil
  }

  /// Of two Oakleys, the bare surname is his whom the story does not call Frank.
  private func isCalledByFirstName(_ cluster: Int, againstSurname form: Int) -> Bool {
    let isMister = clusters[cluster].forms.contains {
      forms[$0].core == forms[form].core && forms[$0].titles.contains { traits($0).has(.abbreviation) }
    }
    return !isMister
      && clusters[cluster].given.contains { name in (bare[name].map { forms[$0].count } ?? 0) * 3 > forms[form].count }
  }

  /// "Mrs. John Knightley" is not called John.
  private func isWifeByName(_ cluster: Int) -> Bool {
    guard clusters[cluster].isMarried, let first = clusters[cluster].first else { return false }
    return !traits(first).has(.femaleName)
  }

  /// Nobody calls Lady Catherine Kitty.
  private func isNoble(_ cluster: Int) -> Bool { isNoble(clusters[cluster]) }

  private func isNoble(_ cluster: NameCluster) -> Bool {
    cluster.titles.contains {
      ["lady", "queen", "princess", "sir", "lord"].contains(vocabulary.form(of: $0))
    }
  }

  private mutating func share(_ form: Int, among options: [Int]) {
    let sorted = options.sorted { (clusters[$1].count, $0) < (clusters[$0].count, $1) }
    join(form, to: sorted[0])
    owners[form] = sorted
  }

  /// How near, in tokens, two names must stand to tell two people: nobody is called by two names in one breath.
  private static let besides = 15

  /// Whether a form and a cluster's names stand side by side so often that they must be two people.
  private func standsBeside(_ form: Int, _ cluster: Int, within reach: Int = besides, share: Double = 0.06) -> Bool {
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

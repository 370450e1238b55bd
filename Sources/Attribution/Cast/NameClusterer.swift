/// Joins forms of names that mean one person.
///
/// Full names first, then titles with a single name, then single names: each goes to whom it can only mean, or to several
/// when it stays ambiguous. Never joined are a man and a woman, a Mrs. and a Miss, and two who are named side by side.
struct NameClusterer {
  private let forms: [NameForm]
  private let lexicon: Lexicon
  private let vocabulary: Vocabulary
  /// By form, the paragraphs it stands in, in order.
  private var places: [[Int32]]
  private var clusters: [NameCluster] = []
  private var owners: [[Int]]

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
    for use in uses {
      let paragraph = reading.tokens[use.tokens.lowerBound].paragraph
      if places[use.form].last != paragraph { places[use.form].append(paragraph) }
    }
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
    }
    if clusters[cluster].gender == 0 { clusters[cluster].gender = gender(of: forms[form]) }
    clusters[cluster].isMarried = clusters[cluster].isMarried || isMarried(forms[form])
  }

  private mutating func begin(_ form: Int, first: Int32?, last: Int32?) {
    clusters.append(NameCluster(first: first, last: last))
    join(form, to: clusters.count - 1)
  }

  private mutating func placeFullName(_ form: Int) {
    let core = forms[form].core
    let first = formal(core[0])
    let last = core[core.count - 1]
    let isMarriedByHusband = isMarried(forms[form]) && traits(core[0]).has(.maleName)
    for index in clusters.indices where clusters[index].last == last && agrees(clusters[index], forms[form]) {
      guard let other = clusters[index].first else { continue }
      if other == first || isInitial(other, of: first) || isInitial(first, of: other) {
        if isMarriedByHusband != (clusters[index].isMarried && traits(other).has(.maleName)) { continue }
        if isInitial(other, of: first) { clusters[index].first = first }
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
    let surnamed = clusters.indices.filter { clusters[$0].last == name && agrees(clusters[$0], forms[form]) }
    let called = clusters.indices.filter {
      clusters[$0].first == formal(name) && clusters[$0].last != name && agrees(clusters[$0], forms[form])
    }
    if isMarried(forms[form]) {
      let wives = surnamed.filter { clusters[$0].gender < 0 }
      if let wife = wives.first(where: { clusters[$0].isMarried }) ?? (wives.count == 1 ? wives.first : nil) {
        return join(form, to: wife)
      }
      return begin(form, first: nil, last: name)
    }
    if isMaiden(forms[form]) {
      let women = surnamed.filter { clusters[$0].gender < 0 && !clusters[$0].isMarried }
      if women.count == 1 { return join(form, to: women[0]) }
      if women.count > 1 { return share(form, among: women) }
      if let known = called.first(where: { clusters[$0].gender <= 0 }) { return join(form, to: known) }
      return begin(form, first: traits(name).has(.femaleName) ? formal(name) : nil, last: name)
    }
    let isFirstName = traits(name).has(.firstName)
    let sameTitle = surnamed.first { clusters[$0].titles.contains { forms[form].titles.contains($0) } }
    if let sameTitle { return join(form, to: sameTitle) }
    let named = isFirstName && !called.isEmpty ? called : []
    let options = surnamed.filter { !standsBeside(form, $0) && titlesAgree(form, $0) }
    if options.count == 1 { return join(form, to: options[0]) }
    if options.count > 1, gender(of: forms[form]) >= 0 { return share(form, among: options) }
    if let known = named.first(where: { !standsBeside(form, $0) }) { return join(form, to: known) }
    begin(form, first: isFirstName ? formal(name) : nil, last: name)
  }

  /// A captain is no colonel; "Mr." and "Sir" go with any man's title.
  private func titlesAgree(_ form: Int, _ cluster: Int) -> Bool {
    let own = forms[form].titles.filter { traits($0).has(.officeTitle) }
    let other = clusters[cluster].titles.filter { traits($0).has(.officeTitle) }
    return own.isEmpty || other.isEmpty || own.contains { other.contains($0) }
  }

  private mutating func placeSingle(_ form: Int) {
    let name = forms[form].core[0]
    let own = gender(of: forms[form])
    let called = clusters.indices.filter {
      clusters[$0].first == name && clusters[$0].gender * own >= 0 && !isWifeByName($0)
    }
    if called.count == 1 { return join(form, to: called[0]) }
    if called.count > 1 { return share(form, among: called) }
    let surnamed = clusters.indices.filter { clusters[$0].last == name }
    if !surnamed.isEmpty {
      let men = surnamed.filter { clusters[$0].gender >= 0 }
      // A woman is called by her bare surname only where no man bears it.
      if men.count == 1 { return join(form, to: men[0]) }
      return share(form, among: men.isEmpty ? surnamed : men)
    }
    if let formal = lexicon.formalNames[name] {
      let known = clusters.indices.filter {
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

  /// "Mrs. John Knightley" is not called John.
  private func isWifeByName(_ cluster: Int) -> Bool {
    guard clusters[cluster].isMarried, let first = clusters[cluster].first else { return false }
    return traits(first).has(.maleName)
  }

  /// Nobody calls Lady Catherine Kitty.
  private func isNoble(_ cluster: Int) -> Bool {
    clusters[cluster].titles.contains {
      ["lady", "queen", "princess", "sir", "lord"].contains(vocabulary.form(of: $0))
    }
  }

  private mutating func share(_ form: Int, among options: [Int]) {
    let sorted = options.sorted { (clusters[$1].count, $0) < (clusters[$0].count, $1) }
    join(form, to: sorted[0])
    owners[form] = sorted
  }

  /// Whether a form and a cluster's names stand in the same paragraphs so often that they must be two people.
  private func standsBeside(_ form: Int, _ cluster: Int) -> Bool {
    var others: [Int32] = []
    for other in clusters[cluster].forms { others.append(contentsOf: places[other]) }
    others.sort()
    let mine = places[form]
    var together = 0
    var at = 0
    for paragraph in mine {
      while at < others.count, others[at] < paragraph { at += 1 }
      if at < others.count, others[at] == paragraph { together += 1 }
    }
    let rarer = min(mine.count, others.count)
    return together >= 2 && Double(together) > 0.25 * Double(rarer)
  }
}

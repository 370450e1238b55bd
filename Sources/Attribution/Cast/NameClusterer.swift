/// Joins forms of names that mean one person.
///
/// Full names first, then titles with a single name, then single names: each goes to whom it can only mean, or to several
/// when it stays ambiguous. Never joined are a man and a woman, a Mrs. and a Miss, and two who are named side by side.
struct NameClusterer {
  let forms: [NameForm]
  let lexicon: Lexicon
  let vocabulary: Vocabulary
  /// By form, the tokens it stands at, in order; in speech shifted far beyond all narration.
  private(set) var places: [[Int]]
  private(set) var clusters: [NameCluster] = []
  private(set) var owners: [[Int]]
  // Clusters by what they are looked up by, so that a crowd of names takes no longer than its number.
  private(set) var byLast: [Int32: [Int]] = [:]
  private(set) var byFirst: [Int32: [Int]] = [:]
  private(set) var byGiven: [Int32: [Int]] = [:]
  private(set) var byTitle: [Int32: [Int]] = [:]
  private(set) var maidens: Set<Int32> = []
  /// By a single name without titles: its form.
  private(set) var bare: [Int32: Int] = [:]
  /// By a single name with titles: how often it is used so.
  private(set) var byTitled: [Int32: Int] = [:]
  /// By token that begins a name: the number of its sentence.
  let sentences: [Int: Int]
  /// How far places in speech are shifted.
  let speechShift: Int

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
    speechShift = reading.tokens.count + 1_000
    for form in forms.indices where forms[form].core.count == 1 {
      if forms[form].isTitled {
        byTitled[forms[form].core[0], default: 0] += forms[form].count
      } else {
        bare[forms[form].core[0]] = form
      }
    }
    var sentences: [Int: Int] = [:]
    var sentence = 0
    var read = 0
    for use in uses {
      let token = use.tokens.lowerBound
      places[use.form].append(reading.tokens[token].isNarration ? token : token + speechShift)
      while read < token {
        if reading.tokens[read].kind.endsSentence
          || reading.tokens[read].quotation != reading.tokens[read + 1].quotation
        {
          sentence += 1
        }
        read += 1
      }
      sentences[token] = sentence
    }
    self.sentences = sentences
    for form in forms.indices { places[form].sort() }
    maidens = Set(forms.filter { $0.core.count == 1 && isMaiden($0) }.map { $0.core[0] })
  }

  func isPetName(_ form: Int) -> Bool { lexicon.formalNames[forms[form].core[0]] != nil }

  func formal(_ name: Int32) -> Int32 { lexicon.formalNames[name] ?? name }

  func traits(_ word: Int32) -> WordTraits { vocabulary.traits[Int(word)] }

  mutating func join(_ form: Int, to cluster: Int) {
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

  mutating func begin(_ form: Int, first: Int32?, last: Int32?) {
    clusters.append(NameCluster(first: first, last: last))
    if let first { byFirst[first, default: []].append(clusters.count - 1) }
    if let last { byLast[last, default: []].append(clusters.count - 1) }
    join(form, to: clusters.count - 1)
  }

  /// An initial turns out to stand for a first name.
  mutating func spellOut(_ first: Int32, of cluster: Int) {
    clusters[cluster].first = first
    byFirst[first, default: []].append(cluster)
  }

  /// The form may mean any of several; the most frequent comes first.
  mutating func share(_ form: Int, among options: [Int]) {
    let sorted = options.sorted { (clusters[$1].count, $0) < (clusters[$0].count, $1) }
    join(form, to: sorted[0])
    owners[form] = sorted
  }
}

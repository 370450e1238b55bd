/// Makes the cast of a book: named people, roles, kin, crowds, and the narrator of a story told by "I".
struct CastBuilder {
  private let reading: Reading
  private let forms: [NameForm]
  private var cast = Cast()

  static func cast(
    of reading: Reading, forms: [NameForm], uses: [NameUse]
  ) -> Cast {
    var builder = CastBuilder(reading, forms)
    builder.addPeople(uses)
    builder.addRoles()
    return builder.cast
  }

  private init(_ reading: Reading, _ forms: [NameForm]) {
    self.reading = reading
    self.forms = forms
  }

  private mutating func addPeople(_ uses: [NameUse]) {
    let (clusters, owners) = NameClusterer.clusters(of: forms, uses: uses, in: reading)
    for cluster in clusters {
      let byUse = cluster.forms.sorted { rank(of: $0) == rank(of: $1) ? $0 < $1 : rank(of: $0) > rank(of: $1) }
      guard let best = byUse.first else { continue }
      // "the Hatter" is called so, "the Bennets" are not.
      let hasArticle = forms[best].articles * 2 > forms[best].count && !reading.lexicon.article.isEmpty
      var member = CastMember(.person, name: hasArticle ? "The \(forms[best].shown)" : forms[best].shown)
      if hasArticle { member.aliases.append(forms[best].shown) }
      for form in byUse.dropFirst()
      where forms[form].shown != member.name && !member.aliases.contains(forms[form].shown) {
        member.aliases.append(forms[form].shown)
      }
      member.forms = byUse
      member.count = cluster.count
      member.titles = cluster.titles
      member.isMarriedWoman = cluster.isMarried
      for title in cluster.titles {
        let traits = reading.vocabulary.traits[Int(title)]
        if traits.has(.maleTitle) { member.namedGender += 3 }
        if traits.has(.femaleTitle) { member.namedGender -= 3 }
        if traits.has(.officeTitle) || traits.has(.bareTitle) {
          cast.offices[title, default: []].append(cast.members.count)
        }
        let full = Self.spelledOut[reading.vocabulary.form(of: title)].flatMap(reading.vocabulary.find)
        if reading.isShort, let full { cast.offices[full, default: []].append(cast.members.count) }
      }
      if !cluster.isMarried, let first = firstName(of: cluster) {
        let traits = reading.vocabulary.traits[Int(first)]
        if traits.has(.maleName) { member.namedGender += 1.5 }
        if traits.has(.femaleName) { member.namedGender -= 1.5 }
      }
      // "the Hatter", "the Queen's cook": a capitalised noun for a person.
      if let noun = forms[best].core.last {
        let traits = reading.vocabulary.traits[Int(noun)]
        if traits.has(.maleNoun) { member.namedGender += 2 }
        if traits.has(.femaleNoun) { member.namedGender -= 2 }
      }
      cast.members.append(member)
    }
    cast.owners = owners
    addParents(clusters)
  }

  /// "the doctor" is Dr. Dov.
  private static let spelledOut = [
    "dr": "doctor", "prof": "professor", "capt": "captain", "col": "colonel", "sgt": "sergeant", "lt": "lieutenant",
    "gen": "general", "maj": "major", "rev": "reverend",
  ]

  /// "her mother" is the Mrs. Bennet of a book with an Elizabeth Bennet: whoever bears a child's surname without a first
  /// name of her own.
  private mutating func addParents(_ clusters: [NameCluster]) {
    // Who is only called "Miss Lucy" has no surname; "Lady Helen Vane" is nobody's child, her own least of all.
    var children: [Int32: [Int]] = [:]
    for (place, cluster) in clusters.enumerated()
    where !cluster.isMarried && cluster.titles.allSatisfy({ isYoung($0) && !isElder($0) }) {
      if let surname = surname(of: cluster) { children[surname, default: []].append(place) }
    }
    for (place, cluster) in clusters.enumerated() {
      guard let last = cluster.last, let children = children[last], cluster.gender != 0 else { continue }
      let isUnmarried = cluster.titles.contains { reading.vocabulary.traits[Int($0)].has(.maidenTitle) }
      // A surname may be a first name as well: "Mr. Dale".
      let hasFirst = cluster.first != nil && cluster.first != last
      guard !isUnmarried, !cluster.titles.isEmpty, !hasFirst || cluster.titles.contains(where: isElder) else {
        continue
      }
      if let noun = reading.vocabulary.find(cluster.gender > 0 ? "father" : "mother") {
        cast.roles[noun, default: []].append(place)
        cast.relatives[noun, default: [:]][place] = children.filter { $0 != place }
      }
    }
    addSpouses(clusters)
    for (place, cluster) in clusters.enumerated() {
      for title in cluster.titles where Self.relations.contains(reading.vocabulary.form(of: title)) {
        cast.roles[title, default: []].append(place)
      }
    }
  }

  private static let relations: Set<String> = ["aunt", "uncle", "onkel", "tante", "oncle", "tío", "tía"]

  /// Where there are a Mr. and a Mrs. Vane, "her husband" and "his wife" are they.
  private mutating func addSpouses(_ clusters: [NameCluster]) {
    for (place, cluster) in clusters.enumerated() where cluster.isMarried && cluster.last != nil {
      let husbands = clusters.indices.filter {
        clusters[$0].last == cluster.last && clusters[$0].gender > 0
          && clusters[$0].titles.contains { reading.vocabulary.traits[Int($0)].has(.maleTitle) }
      }
      guard !husbands.isEmpty, let wife = reading.vocabulary.find("wife"),
        let husband = reading.vocabulary.find("husband")
      else { continue }
      cast.roles[wife, default: []].append(place)
      cast.relatives[wife, default: [:]][place] = husbands
      for other in husbands {
        cast.relatives[husband, default: [:]][other, default: []].append(place)
        if cast.roles[husband]?.contains(other) != true { cast.roles[husband, default: []].append(other) }
      }
    }
  }

  /// The surname of someone who has a first name or is a Miss.
  private func surname(of cluster: NameCluster) -> Int32? {
    guard let last = cluster.last else { return nil }
    if let first = cluster.first { return first == reading.lexicon.formalNames[last] ?? last ? nil : last }
    return cluster.titles.contains { reading.vocabulary.traits[Int($0)].has(.maidenTitle) } ? last : nil
  }

  private func isYoung(_ title: Int32) -> Bool {
    let traits = reading.vocabulary.traits[Int(title)]
    return !traits.has([.maleTitle, .marriedTitle, .officeTitle])
  }

  /// A title that children seldom bear.
  private func isElder(_ title: Int32) -> Bool {
    let form = reading.vocabulary.form(of: title)
    return ["sir", "lady", "lord", "general", "colonel", "admiral", "mrs"].contains(form)
  }

  /// What a member is called: the form used most, a fuller one where it is used nearly as much.
  private func rank(of form: Int) -> Double {
    let form = forms[form]
    // "the Captain" has a name.
    let isTitle = form.core.count == 1 && reading.vocabulary.traits[Int(form.core[0])].has(.title)
    return Double(form.count) * (isTitle ? 0.1 : 1)
      * (1 + 0.2 * Double(form.core.count - 1) + (form.isTitled ? 0.1 : 0))
  }

  private func firstName(of cluster: NameCluster) -> Int32? {
    for form in cluster.forms where forms[form].core.count > 1 || !forms[form].isTitled { return forms[form].core[0] }
    return cluster.first
  }

  private mutating func addRoles() {
    let (roles, speaksTogether) = RoleSpotter.roles(in: reading)
    var made: [[Int32]: Int] = [:]
    // "the king" is "the King" where the text writes him so.
    var named: [Int32: Int] = [:]
    for (form, owners) in cast.owners.enumerated() where forms[form].core.count == 1 && !forms[form].isTitled {
      if forms[form].articles * 2 > forms[form].count { named[forms[form].core[0]] = owners.first }
    }
    for role in roles {
      if let known = named[role.noun] {
        if cast.roles[role.noun] == nil { cast.roles[role.noun] = [known] }
        continue
      }
      let traits = reading.vocabulary.traits[Int(role.noun)]
      if traits.has(.officeTitle), cast.offices[role.noun] != nil, role.adjectives.isEmpty { continue }
      let noun = Self.kinHead(of: role.noun, in: reading.vocabulary)
      // Her mother has a name.
      if traits.has(.kinNoun), role.isPossessed, role.adjectives.isEmpty,
        cast.roles[noun]?.contains(where: { cast.members[$0].kind == .person }) == true
      {
        continue
      }
      let isKin = traits.has(.kinNoun) && role.isPossessed && role.adjectives.isEmpty
      let key = [noun] + role.adjectives.sorted()
      if let known = made[key] {
        cast.members[known].count += role.count
        continue
      }
      made[key] = cast.members.count
      var member = CastMember(
        traits.has(.collectiveNoun) ? .crowd : isKin ? .kin : .role, name: name(of: role, noun: noun))
      member.noun = noun
      member.adjectives = role.adjectives
      member.count = role.count
      // A captain or a doctor of today may be a woman; a short story has few pronouns to tell.
      let isOpen = reading.isShort && traits.has(.neutralNoun)
      if traits.has(.maleNoun) { member.namedGender += isOpen ? 0.8 : 3 }
      if traits.has(.femaleNoun) { member.namedGender -= 3 }
      if !traits.has(.personNoun) || reading.isShort && VoiceRevealed.isVoice(role.noun, in: reading) {
        member.namedGender += 2 * Double(role.gender)
      }
      cast.roles[noun, default: []].append(cast.members.count)
      cast.members.append(member)
    }
    for (noun, members) in cast.roles {
      cast.roles[noun] = members.sorted { (cast.members[$1].count, $0) < (cast.members[$0].count, $1) }
    }
    if speaksTogether {
      cast.everyone = cast.members.count
      cast.members.append(CastMember(.crowd, name: "Everyone"))
    }
  }

  /// "Mamma", "mum" and "mother" are one word for one person.
  static func kinHead(of noun: Int32, in vocabulary: Vocabulary) -> Int32 {
    guard vocabulary.traits[Int(noun)].has(.kinNoun) else { return noun }
    let form = vocabulary.form(of: noun)
    return kinSynonyms.lazy.filter { $0.contains(form) }.compactMap { $0.first.flatMap(vocabulary.find) }.first ?? noun
  }

  static let kinSynonyms: [[String]] = [
    ["mother", "mom", "mum", "mamma", "mama", "mummy", "mommy"], ["father", "dad", "daddy", "papa"],
    ["grandmother", "grandma", "granny", "gran", "nana"], ["grandfather", "grandpa", "grandad", "granddad"],
    ["mère", "maman"], ["père", "papa"], ["madre", "mamá", "mamma"], ["padre", "papá", "papà", "babbo"],
    ["mãe", "mamãe", "mamã"], ["pai", "papai"], ["mutter", "mama"],
    ["vater", "papa"],
  ]

  private func name(of role: RoleSpotter.Role, noun: Int32) -> String {
    let words = role.adjectives.map { reading.vocabulary.form(of: $0) } + [reading.vocabulary.form(of: noun)]
    let isIndefinite = reading.vocabulary.traits[Int(noun)].has(.indefinite) && role.adjectives.isEmpty
    let phrase = words.joined(separator: " ")
    guard let first = phrase.first else { return phrase }
    // "a man's voice".
    if reading.isShort, VoiceRevealed.isVoice(noun, in: reading), role.isPossessed, let whose = words.first,
      words.count == 2, !reading.lexicon.article.isEmpty
    {
      return "A \(whose)'s \(words[1])"
    }
    if role.isPossessed || isIndefinite { return first.uppercased() + phrase.dropFirst() }
    let article = ["voice": "A"][phrase] ?? "The"
    return reading.lexicon.article.isEmpty ? first.uppercased() + phrase.dropFirst() : "\(article) \(phrase)"
  }
}

/// French verbs of speech, conjugated: regular ones by rule, the others as they are.
enum FrenchVerbs {
  /// What a tale is told in: simple past and imperfect, third person and first.
  static let told: [String] = irregularPast + regular.flatMap { past(of: $0) }
  /// The present tense, third person.
  static let present: [String] = irregularPresent + regular.map { String($0.dropLast()) }

  private static let irregularPast = words(
    """
    dit dis fit fis répondit répondis reprit repris disait disais faisait répondait dirent répondirent poursuivit
    interrompit gémit rugit mugit glapit vagit promit promis applaudit avertit surenchérit admit convint
    intervint conclut sourit rit renchérit rugissait gémissait s'enquit m'enquis reprenait poursuivait
    """)
  private static let irregularPresent = words(
    "dit répond reprend fait poursuit interrompt gémit rugit promet avertit admet convient intervient conclut sourit rit renchérit"
  )
  private static let regular = words(
    """
    demander répliquer ajouter murmurer crier continuer chuchoter penser songer soupirer souffler balbutier bégayer
    grommeler gronder hurler insister lancer observer ordonner proposer protester remarquer rétorquer supplier affirmer
    annoncer assurer avouer déclarer expliquer marmonner objecter raconter rappeler hasarder sangloter interroger
    appeler commencer répéter riposter grogner achever jurer bougonner ricaner susurrer maugréer articuler bredouiller brailler
    beugler confirmer confier corriger insinuer menacer ironiser plaisanter préciser questionner ronchonner
    siffler suggérer trancher tonner conseiller commander implorer s'écrier m'écrier s'exclamer m'exclamer s'étonner
    s'inquiéter s'indigner s'impatienter s'informer s'emporter s'excuser glousser croasser miauler grincer
    acquiescer approuver constater conter lâcher glisser nuancer pester pleurnicher prier résumer révéler signaler
    souligner tempêter vociférer bafouiller prononcer
    """
  )

  private static func past(of infinitive: String) -> [String] {
    var stem = String(infinitive.dropLast(2))
    // Before a, g and c keep their sound: songea, lança.
    if stem.hasSuffix("g") { stem += "e" }
    if stem.hasSuffix("c") { stem = stem.dropLast() + "ç" }
    return [stem + "a", stem + "ait", stem + "ai", infinitive.dropLast(2) + "èrent"]
  }

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}

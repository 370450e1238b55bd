/// Spanish verbs of speech, conjugated: regular ones by rule, the others as they are.
enum SpanishVerbs {
  /// What a tale is told in: simple past and imperfect, third person and first.
  static let told: [String] = irregularPast + regular.flatMap { past(of: $0) }
  /// The present tense, third person.
  static let present: [String] = irregularPresent + regular.map { $0.dropLast(2) + "a" }

  /// Of them, those that say "I": dije, pregunté.
  static let firstPerson = Set(
    words("dije respondí añadí repuse reí insistí repetí admití prometí") + regular.compactMap { past(of: $0).last })

  private static let irregularPast = words(
    """
    dijo dije dijeron decía respondió respondí respondieron respondía añadió añadí repuso repuse rió reí interrumpió
    prosiguió gimió gruñó rugió admitió intervino concedió prometió maldijo predijo asintió advirtió insistió discutió
    reconoció propuso concluyó repitió comenzó empezó corrigió exigió sonrió
    """)
  private static let irregularPresent = words(
    "dice responde añade repone ríe interrumpe prosigue gime gruñe ruge admite interviene promete advierte insiste")
  private static let regular = words(
    """
    negar preguntar contestar exclamar gritar murmurar susurrar replicar pensar suspirar sollozar balbucear observar ordenar
    protestar suplicar afirmar anunciar asegurar confesar declarar explicar objetar rogar continuar comentar llamar
    cantar indicar señalar tartamudear bromear mascullar farfullar chillar bramar aclarar acusar
    agregar aconsejar apuntar apostillar cuchichear bisbisear jurar lamentar manifestar musitar opinar pronunciar rezongar recalcar recordar relatar rematar resoplar reprochar saludar sentenciar
    soltar tronar terciar titubear vociferar aullar ladrar maullar refunfuñar mandar invitar
    """
  )

  private static func past(of infinitive: String) -> [String] {
    let stem = String(infinitive.dropLast(2))
    // Before e the sound of c and g is kept: repliqué, rogué.
    let changes = ["c": "qu", "g": "gu", "z": "c"]
    let change = changes[String(stem.suffix(1))].map { String(stem.dropLast()) + $0 }
    return [stem + "ó", stem + "aba", stem + "aron", (change ?? stem) + "é"]
  }

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}

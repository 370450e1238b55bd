/// German verbs of speech, conjugated: weak ones by rule, strong ones as they are.
enum GermanVerbs {
  /// What a tale is told in: the past, third person singular and plural.
  static let told: [String] = strongPast + weak.flatMap { [$0 + "te", $0 + "ten"] }
  /// The present tense, third person.
  static let present: [String] = strongPresent + weak.map { $0 + "t" }

  private static let strongPast = words(
    """
    rief riefen sprach sprachen schrie schrien bat baten befahl befahlen begann fuhr widersprach unterbrach versprach
    schlug gestand bestand dachte dachten beschwor pfiff empfahl
    antwortete antworteten flüsterten meldete meldeten entschied
    """)
  private static let strongPresent = words(
    """
    ruft spricht schreit bittet befiehlt beginnt widerspricht unterbricht verspricht gesteht denkt antwortet meldet
    """)
  /// Without their endings.
  private static let weak = words(
    """
    sag frag erwider flüster entgegne mein murmel brumm seufz lach knurr füg erklär erzähl stammel stotter wiederhol
    versetz bemerk behaupte beharr zisch brüll schluchz raun nick lächel woll warn jammer kicher höhn krächz schimpf
    grins grunz keuch kreisch lall maul mahn näsel nörgel polter protestier quiek schmeichel schnarr schnauf schnaub
    schnurr spotte stöhn tadel tröste wimmer bell fauch hauch heul johl klag kommandier korrigier fluch dräng droh
    bestätig ergänz gähn gurr staun überleg erkundig versicher verkünde piepse
    """)

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}

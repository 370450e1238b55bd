/// Italian verbs of speech, conjugated: regular ones by rule, the others as they are.
enum ItalianVerbs {
  /// What a tale is told in: simple past and imperfect, third person and first.
  static let told: [String] = irregularPast + regular.flatMap { past(of: $0) }
  /// The present tense, third person.
  static let present: [String] = irregularPresent + regular.map { $0.dropLast(3) + "a" }

  /// Of them, those that say "I": dissi, domandai.
  static let firstPerson = Set(
    words("dissi chiesi risposi aggiunsi feci ripresi ribattei insistetti risi ripetei ammisi promisi")
      + regular.compactMap { past(of: $0).last })

  private static let irregularPast = words(
    """
    disse dissi dissero diceva chiese chiesi chiesero chiedeva rispose risposi risposero rispondeva aggiunse aggiunsi
    aggiungeva fece feci faceva riprese ripresi riprendeva ribatté ribattei interruppe proseguì proseguiva gemette gemeva
    propose proponeva insistette insisteva insisté insistetti ripeté ripetei ripeteva rise risi rideva sorrise sorrideva
    ammise ammisi ammetteva intervenne interveniva promise promisi concluse concludeva avvertì avvertiva ruggì muggì guaì
    suggerì suggeriva sostenne sosteneva discusse corresse maledisse predisse riconobbe convenne contraddisse finì
    farfugliò squittì ringhiò
    """)
  private static let irregularPresent = words(
    """
    dice chiede risponde aggiunge fa riprende ribatte interrompe prosegue geme propone insiste ripete ride sorride ammette
    interviene promette conclude avverte ruggisce suggerisce sostiene
    """)
  private static let regular = words(
    """
    domandare esclamare gridare mormorare sussurrare replicare pensare sospirare singhiozzare balbettare osservare ordinare
    protestare supplicare affermare annunciare annunziare assicurare confessare dichiarare spiegare obiettare pregare
    continuare commentare chiamare cantare indicare tartagliare scherzare borbottare brontolare bisbigliare urlare strillare
    tuonare precisare accusare consigliare giurare imprecare lamentare raccontare ricordare sbottare sbuffare rimproverare
    salutare sentenziare implorare azzardare confermare confidare comandare constatare esortare incalzare
    informare insinuare interrogare invocare ironizzare minacciare narrare negare notare piagnucolare ragionare
    recitare rimbeccare rivelare scattare soffiare sibilare ansimare gracchiare abbaiare miagolare belare
    ululare starnazzare ripigliare cominciare ricominciare approvare
    """
  )

  private static func past(of infinitive: String) -> [String] {
    let stem = String(infinitive.dropLast(3))
    return [stem + "ò", stem + "ava", stem + "arono", stem + "ai"]
  }

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}

/// Verbs that tell who speaks, as they stand in a tag after or inside speech, in the languages whose books put narration
/// inside dashes and guillemets.
enum SpeechVerb {
  /// Whether a word, in lower case, is one.
  static func contains(_ word: String) -> Bool { english.contains(word) || foreign.contains(word) }

  /// Whether a word, in lower case, is an English one.
  static func isEnglish(_ word: String) -> Bool { english.contains(word) }

  /// Whether a word, in lower case, is one of another language than English.
  static func isForeign(_ word: String) -> Bool { foreign.contains(word) }

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  private static let english = Set(
    words(
      """
      said says say saying cried cries asked asks answered answers replied replies exclaimed exclaims whispered whispers
      murmured murmurs muttered mutters shouted shouts returned added adds continued remarked observed repeated demanded
      inquired enquired declared began called interrupted rejoined retorted responded suggested insisted protested laughed
      sighed groaned sobbed screamed gasped growled stammered thought explained ejaculated queried pleaded
      interposed pursued persisted resumed faltered echoed announced admitted agreed assented snapped snarled hissed
      yelled roared bellowed grumbled begged urged commanded ordered warned told croaked moaned wailed quoth
      """))

  /// Whether a word, in lower case, is one in the present tense: it may be an order as well.
  static func isPresent(_ word: String) -> Bool { present.contains(word) }

  private static let present = Set(
    FrenchVerbs.present + SpanishVerbs.present + GermanVerbs.present
      + (ItalianVerbs.present + PortugueseVerbs.present).filter { !otherWords.contains($0) }
  )
  .subtracting(foreign)

  /// Verbs in one language that are other words in another.
  private static let otherWords: Set<String> = ["fez", "promise", "propose", "replica", "ri", "ria", "rise"]

  private static let foreign = Set(
    FrenchVerbs.told + SpanishVerbs.told + GermanVerbs.told
      + (ItalianVerbs.told + PortugueseVerbs.told).filter { !otherWords.contains($0) }
      + words(
        """
        dit dis fit fis répondit répondis demanda demandai s'écria m'écriai cria criai ajouta ajoutai reprit repris répliqua
        répliquai murmura murmurai continua poursuivit pensa pensai interrompit observa déclara affirma expliqua balbutia
        hurla soupira souffla gronda grogna insista conclut remarqua avoua supplia ordonna protesta chuchota s'exclama
        riposta lança disait disais répondait demandait criait dirent répondirent demandèrent s'écrièrent crièrent
        répéta répétait interrogea acheva objecta
        dijo dije dijeron respondió respondí contestó contesté preguntó pregunté exclamó exclamé gritó grité murmuró añadió
        añadí replicó repliqué susurró pensó pensé repitió continuó prosiguió insistió interrumpió ordenó explicó comentó
        agregó dice decía pregunta responde contesta exclamaba gritaba murmuraba preguntaba repuso balbuceó suspiró
        disse dissi disseram respondeu respondi perguntou perguntei exclamou gritou murmurou acrescentou replicou sussurrou
        pensou repetiu continuou insistiu interrompeu ordenou explicou comentou disseste tornou volveu retorquiu
        rispose risposi chiese chiesi esclamò gridò mormorò aggiunse replicò sussurrò pensò ripeté continuò insistette
        interruppe ordinò spiegò domandò domandai fece dissero risposero diceva riprese
        sagte sagten fragte fragten antwortete rief riefen erwiderte flüsterte murmelte schrie meinte dachte entgegnete
        versetzte sprach bemerkte erklärte wiederholte brummte seufzte lachte
        powiedział powiedziała zapytał zapytała odpowiedział odpowiedziała rzekł rzekła odparł odparła krzyknął krzyknęła
        szepnął szepnęła spytał spytała zawołał zawołała mruknął mruknęła dodał dodała
        сказал сказала спросил спросила ответил ответила крикнул крикнула воскликнул воскликнула прошептал прошептала
        отвечал отвечала проговорил проговорила закричал закричала прибавил прибавила подумал подумала говорил говорила
        """))
}

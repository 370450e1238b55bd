extension MannerLexicon {
  /// Spanish: the commonest words.
  static let spanish: MannerLexicon = {
    var lexicon = MannerLexicon()
    lexicon.verbs = table(
      """
      whispering:susurró susurra cuchicheó
      murmuring:murmuró murmura
      muttering:masculló refunfuñó musitó
      hissing:siseó
      growling:gruñó
      sighing:suspiró suspira
      sobbing:sollozó gimió
      laughing:rió rio
      singing:cantó
      stammering:balbuceó tartamudeó
      pleading:suplicó rogó imploró
      calling:llamó
      shouting:gritó grita bramó rugió vociferó
      screaming:chilló
      """)
    lexicon.adverbs = table(
      """
      coldly:fríamente secamente
      gently:suavemente dulcemente tiernamente bajito quedo
      murmuring:débilmente
      angrily:furiosamente airadamente bruscamente
      excitedly:animadamente
      cheerfully:alegremente
      sadly:tristemente melancólicamente amargamente
      wearily:cansadamente
      hurriedly:apresuradamente rápidamente deprisa
      slowly:lentamente despacio gravemente pensativamente
      trembling:nerviosamente tímidamente
      firmly:firmemente severamente
      """)
    lexicon.participles = table(
      """
      laughing:riendo riéndose
      sobbing:sollozando llorando
      trembling:temblando
      whispering:susurrando
      sighing:suspirando
      shouting:gritando
      """)
    lexicon.nouns = table(
      """
      whispering:susurro
      murmuring:murmullo
      sighing:suspiro
      sobbing:sollozos lágrimas
      laughing:risa
      shouting:gritos grito
      angrily:ira rabia furia cólera
      coldly:frialdad desprecio
      gently:dulzura ternura suavidad
      sadly:tristeza melancolía
      hurriedly:prisa
      firmly:firmeza
      wearily:cansancio
      """)
    lexicon.qualities = table(
      """
      murmuring:baja débil
      gently:suave dulce
      coldly:fría glacial seco seca
      loudly:alta fuerte
      angrily:furiosa airada
      trembling:temblorosa trémula
      sobbing:quebrada entrecortada
      wearily:cansada
      sadly:triste
      growling:ronca
      firmly:firme severa
      slowly:grave lenta pausada
      """)
    lexicon.voiceVerbs = table("trembling:temblaba tembló")
    lexicon.idioms = [Idiom(preposition: "entre", noun: "dientes", delivery: .muttering)]
    lexicon.voices = words("voz tono")
    lexicon.prepositions = words("en con a entre")
    lexicon.without = ["sin"]
    lexicon.negations = words("no nunca ni menos")
    lexicon.conjunctions = words("y e pero o luego")
    lexicon.clauses = words("que quien cuyo como cuando mientras porque donde si")
    lexicon.articles = words("el la los las un una")
    lexicon.possessives = words("su sus mi mis")
    lexicon.complements = words("de")
    lexicon.degrees = words("muy casi tan algo bastante más")
    lexicon.pronouns = words("él ella ellos ellas yo")
    return lexicon
  }()
}

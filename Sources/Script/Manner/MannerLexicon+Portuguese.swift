extension MannerLexicon {
  /// Portuguese: the commonest words.
  static let portuguese: MannerLexicon = {
    var lexicon = MannerLexicon()
    lexicon.verbs = table(
      """
      whispering:sussurrou sussurra cochichou segredou
      murmuring:murmurou murmura
      muttering:resmungou
      hissing:sibilou
      growling:rosnou rugiu
      sighing:suspirou suspira
      sobbing:soluçou gemeu choramingou
      laughing:riu
      singing:cantou
      stammering:gaguejou balbuciou tartamudeou
      pleading:suplicou implorou rogou
      calling:chamou
      shouting:gritou grita berrou bradou vociferou
      screaming:guinchou
      """)
    lexicon.adverbs = table(
      """
      coldly:friamente secamente
      gently:suavemente docemente ternamente baixinho
      murmuring:debilmente
      angrily:furiosamente bruscamente
      excitedly:animadamente
      cheerfully:alegremente
      sadly:tristemente melancolicamente amargamente
      hurriedly:apressadamente rapidamente depressa
      slowly:lentamente devagar gravemente pensativamente
      trembling:nervosamente timidamente
      firmly:firmemente severamente
      """)
    lexicon.participles = table(
      """
      laughing:rindo
      sobbing:soluçando chorando
      trembling:tremendo
      whispering:sussurrando
      sighing:suspirando
      shouting:gritando
      """)
    lexicon.nouns = table(
      """
      whispering:sussurro
      murmuring:murmúrio
      sighing:suspiro
      sobbing:soluços lágrimas
      laughing:riso gargalhada
      shouting:gritos grito
      angrily:ira raiva fúria cólera
      coldly:frieza desprezo
      gently:doçura ternura
      sadly:tristeza melancolia
      hurriedly:pressa
      firmly:firmeza
      wearily:cansaço
      """)
    lexicon.qualities = table(
      """
      murmuring:baixa fraca
      gently:suave doce
      coldly:fria gelada seco seca
      loudly:alta forte
      angrily:furiosa irada
      trembling:trémula trêmula
      sobbing:embargada entrecortada
      wearily:cansada
      sadly:triste
      growling:rouca
      firmly:firme severa
      slowly:grave lenta pausada
      """)
    lexicon.voiceVerbs = table("trembling:tremia tremeu")
    lexicon.idioms = [Idiom(preposition: "entre", noun: "dentes", delivery: .muttering)]
    lexicon.voices = words("voz tom")
    lexicon.prepositions = words("em com a entre num numa")
    lexicon.without = ["sem"]
    lexicon.negations = words("não nunca nem menos")
    lexicon.conjunctions = words("e mas ou depois")
    lexicon.clauses = words("que quem cujo como quando enquanto porque onde se")
    lexicon.articles = words("o a os as um uma")
    lexicon.possessives = words("seu sua seus suas meu minha")
    lexicon.complements = words("de")
    lexicon.degrees = words("muito quase tão algo bastante mais")
    lexicon.pronouns = words("ele ela eles elas eu")
    return lexicon
  }()
}

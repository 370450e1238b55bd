extension MannerLexicon {
  /// Italian: the commonest words.
  static let italian: MannerLexicon = {
    var lexicon = MannerLexicon()
    lexicon.verbs = table(
      """
      whispering:sussurrò sussurra bisbigliò
      murmuring:mormorò mormora
      muttering:borbottò brontolò farfugliò
      hissing:sibilò
      growling:ringhiò ruggì
      sighing:sospirò sospira
      sobbing:singhiozzò gemette piagnucolò
      laughing:rise
      singing:cantò
      stammering:balbettò tartagliò
      pleading:supplicò implorò pregò
      calling:chiamò
      shouting:gridò grida urlò tuonò
      screaming:strillò
      """)
    lexicon.adverbs = table(
      """
      coldly:freddamente seccamente
      gently:dolcemente teneramente piano sottovoce
      murmuring:debolmente
      angrily:furiosamente rabbiosamente bruscamente
      excitedly:animatamente
      cheerfully:allegramente
      sadly:tristemente malinconicamente amaramente
      wearily:stancamente
      hurriedly:frettolosamente rapidamente
      slowly:lentamente gravemente pensosamente
      trembling:nervosamente timidamente
      firmly:fermamente severamente
      """)
    lexicon.participles = table(
      """
      laughing:ridendo
      sobbing:singhiozzando piangendo
      trembling:tremando
      whispering:sussurrando
      sighing:sospirando
      shouting:gridando urlando
      """)
    lexicon.nouns = table(
      """
      whispering:sussurro
      murmuring:mormorio
      sighing:sospiro
      sobbing:singhiozzi singhiozzo lacrime
      laughing:risata riso
      shouting:grido urlo
      angrily:ira rabbia furia collera
      coldly:freddezza disprezzo
      gently:dolcezza tenerezza
      sadly:tristezza malinconia
      hurriedly:fretta
      firmly:fermezza
      wearily:stanchezza
      """)
    lexicon.qualities = table(
      """
      murmuring:bassa debole fioca
      gently:dolce soave
      coldly:fredda gelida secco secca
      loudly:alta forte
      angrily:furiosa irata
      trembling:tremante tremula
      sobbing:rotta spezzata
      wearily:stanca
      sadly:triste
      growling:roca rauca
      firmly:ferma severa
      slowly:grave lenta pacata
      """)
    lexicon.voiceVerbs = table("trembling:tremava tremò")
    lexicon.idioms = [
      Idiom(preposition: "tra", noun: "denti", delivery: .muttering),
      Idiom(preposition: "fra", noun: "denti", delivery: .muttering),
    ]
    lexicon.voices = words("voce tono")
    lexicon.prepositions = words("in con a ad tra fra")
    lexicon.without = ["senza"]
    lexicon.negations = words("non mai né meno")
    lexicon.conjunctions = words("e ed ma o poi")
    lexicon.clauses = words("che chi cui come quando mentre perché dove se")
    lexicon.articles = words("il lo la i gli le un una uno")
    lexicon.possessives = words("suo sua suoi sue mio mia")
    lexicon.complements = words("di")
    lexicon.degrees = words("molto quasi così un po' abbastanza più")
    lexicon.pronouns = words("lui lei egli ella loro io")
    return lexicon
  }()
}

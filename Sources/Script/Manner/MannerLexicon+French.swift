extension MannerLexicon {
  /// French: the commonest words.
  static let french: MannerLexicon = {
    var lexicon = MannerLexicon()
    lexicon.verbs = table(
      """
      whispering:chuchota chuchote souffla souffle
      murmuring:murmura murmure murmurai
      muttering:marmonna marmonne grommela grommelle marmotta
      hissing:siffla
      growling:gronda grogna
      sighing:soupira soupire
      sobbing:sanglota sanglote gémit
      laughing:rit ricana
      singing:chanta chantonna
      stammering:balbutia balbutie bégaya bredouilla
      pleading:supplia supplie implora
      calling:appela héla
      shouting:cria crie criai hurla hurle s'écria s'écrie tonna rugit
      """)
    lexicon.adverbs = table(
      """
      coldly:froidement sèchement glacialement dédaigneusement
      gently:doucement tendrement gentiment bas
      murmuring:faiblement
      angrily:furieusement rageusement violemment vivement
      excitedly:joyeusement
      cheerfully:gaiement gaîment
      sadly:tristement mélancoliquement amèrement
      wearily:lassement
      hurriedly:précipitamment rapidement vite
      slowly:lentement gravement pensivement solennellement
      trembling:nerveusement timidement anxieusement craintivement
      firmly:fermement sévèrement
      loudly:fort bruyamment
      """)
    lexicon.participles = table(
      """
      laughing:riant ricanant
      sobbing:sanglotant pleurant
      trembling:tremblant tremblante
      whispering:chuchotant
      sighing:soupirant
      shouting:criant hurlant
      """)
    lexicon.nouns = table(
      """
      whispering:chuchotement
      murmuring:murmure
      sighing:soupir
      sobbing:sanglot sanglots larmes
      laughing:rire
      shouting:cri
      angrily:colère rage fureur indignation
      coldly:mépris froideur dédain
      gently:douceur tendresse
      sadly:tristesse mélancolie
      hurriedly:hâte précipitation
      firmly:fermeté
      wearily:lassitude
      """)
    lexicon.qualities = table(
      """
      murmuring:basse faible mourante
      whispering:étouffée
      gently:douce tendre doux
      coldly:froide glaciale sèche froid sec glacial
      loudly:forte haute
      angrily:furieuse irritée
      trembling:tremblante chevrotante mal-assurée tremblant
      sobbing:brisée entrecoupée
      wearily:lasse fatiguée
      sadly:triste
      growling:rauque rude
      firmly:ferme sévère
      slowly:lente grave
      """)
    lexicon.voiceVerbs = table("trembling:tremblait trembla")
    lexicon.idioms = [
      Idiom(preposition: "entre", noun: "dents", delivery: .muttering),
      Idiom(preposition: "à", noun: "mi-voix", delivery: .murmuring),
      Idiom(preposition: "à", noun: "tue-tête", delivery: .shouting),
    ]
    lexicon.voices = words("voix ton")
    lexicon.prepositions = words("à d' de en avec dans entre sur")
    lexicon.without = ["sans"]
    lexicon.negations = words("pas non jamais ni moins")
    lexicon.conjunctions = words("et mais ou puis")
    lexicon.clauses = words("qui que dont où comme quand lorsque pendant tandis car si")
    lexicon.articles = words("le la les un une l' cet cette ce")
    lexicon.possessives = words("son sa ses mon ma mes leur")
    lexicon.complements = words("de d' du")
    lexicon.degrees = words("très tout toute si plus presque trop assez fort")
    lexicon.pronouns = words("il elle ils elles je on nous")
    return lexicon
  }()
}

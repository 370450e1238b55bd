extension MannerLexicon {
  /// German: the commonest words.
  static let german: MannerLexicon = {
    var lexicon = MannerLexicon()
    lexicon.verbs = table(
      """
      whispering:flüsterte flüstert wisperte raunte hauchte
      muttering:murmelte murmelt brummte brummelte
      hissing:zischte zischt
      growling:knurrte knurrt
      sighing:seufzte seufzt
      sobbing:schluchzte schluchzt jammerte wimmerte
      laughing:lachte lacht kicherte
      singing:sang singt
      stammering:stammelte stammelt stotterte
      pleading:flehte fleht bettelte
      calling:rief ruft
      shouting:schrie schreit brüllte brüllt donnerte
      screaming:kreischte
      """)
    let adjectives = table(
      """
      coldly:kalt eisig kühl trocken frostig
      gently:sanft leise zärtlich freundlich ruhig mild
      murmuring:schwach
      angrily:wütend zornig böse scharf
      excitedly:aufgeregt begeistert eifrig
      cheerfully:fröhlich heiter munter vergnügt
      sadly:traurig betrübt wehmütig
      wearily:müde matt
      hurriedly:hastig eilig schnell rasch
      slowly:langsam bedächtig nachdenklich ernst feierlich
      trembling:zitternd bebend nervös ängstlich schüchtern
      firmly:fest streng entschieden
      loudly:laut
      growling:heiser rau
      laughing:lachend kichernd
      sobbing:schluchzend weinend
      sighing:seufzend
      whispering:flüsternd
      pleading:flehend
      shouting:schreiend brüllend
      """)
    lexicon.adverbs = adjectives
    for (word, delivery) in adjectives {
      let stem = word.hasSuffix("e") ? String(word.dropLast()) : word
      for ending in ["e", "er", "en", "em", "es"] { lexicon.qualities[stem + ending] = delivery }
    }
    lexicon.qualities["gedämpfter"] = .murmuring
    lexicon.qualities["tonloser"] = .coldly
    lexicon.nouns = table(
      """
      whispering:flüsterton
      sighing:seufzer
      sobbing:tränen
      laughing:lachen
      shouting:schrei
      angrily:wut zorn
      coldly:verachtung kälte
      gently:sanftmut zärtlichkeit
      sadly:trauer wehmut
      hurriedly:hast eile
      """)
    lexicon.voiceVerbs = table("trembling:zitterte bebte brach")
    lexicon.idioms = [Idiom(preposition: "zwischen", noun: "zähnen", delivery: .hissing)]
    lexicon.voices = words("stimme ton tone")
    lexicon.prepositions = words("mit in im unter voll voller zwischen vor")
    lexicon.without = ["ohne"]
    lexicon.negations = words("nicht nie kein keine weder weniger")
    lexicon.conjunctions = words("und aber oder dann")
    lexicon.clauses = words("der die das welcher welche als während weil da wie dass daß ob wenn")
    lexicon.articles = words("der die das den dem ein eine einen einem einer")
    lexicon.possessives = words("seine ihre meine sein ihr mein")
    lexicon.complements = words("von vor voll")
    lexicon.degrees = words("sehr ganz so fast etwas ziemlich beinahe")
    lexicon.pronouns = words("er sie es ich wir")
    return lexicon
  }()
}

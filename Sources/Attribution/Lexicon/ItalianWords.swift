/// The Italian lexicon: enough for speech tags, pronouns and titles.
enum ItalianWords {
  static let entries: [(WordTraits, String)] = [
    ([.he, .notName], "egli lui esso"), ([.she, .notName], "ella lei essa"),
    ([.firstSubject, .firstPerson, .notName], "io"), ([.firstPerson, .notName], "mi me meco"),
    ([.firstPerson, .possessive, .notName], "mio mia miei mie"),
    ([.secondPerson, .notName], "tu voi ti te vi tuo tua tuoi tue vostro vostra"),
    ([.groupPronoun, .notName], "loro essi esse noi tutti tutte entrambi entrambe"),
    ([.possessive, .notName], "suo sua suoi sue nostro nostra nostri nostre"),
    ([.article, .determiner, .notName], "il lo la i gli le un uno una l' un'"),
    (
      [.determiner, .notName],
      "questo questa quest' quel quello quella quell' quei quegli quelle ogni qualche altro altra altri altre"
    ),
    ([.relative, .notName], "che chi cui quale quali cosa come quando dove perché quanto"),
    ([.conjunction, .notName], "e ed o ma però se anche poiché mentre dunque né oppure finché appena"),
    (
      [.preposition, .placePreposition, .notName],
      "a al allo alla all' ai agli alle in nel nello nella nell' nei negli nelle da dal dallo dalla dall' dai dagli dalle verso fino"
    ),
    (
      [.preposition, .notName],
      "di del dello della dell' dei degli delle con col senza per contro tra fra sotto su sul sulla sull' sui dietro davanti dopo prima"
    ),
    (
      [.adverb, .notName],
      """
      allora poi ora adesso già ancora sempre mai qui qua lì là molto più meno così bene male quasi solo soltanto forse
      piano subito intanto finalmente lentamente improvvisamente infine
      """
    ),
    (
      [.coreSpeechVerb, .speechVerb, .invertible],
      """
      disse dice diceva chiese chiede domandò domanda rispose risponde esclamò esclama gridò grida mormorò mormora sussurrò
      sussurra aggiunse aggiunge replicò replica ribatté riprese fece dissi chiesi domandai risposi
      """
    ),
    (
      [.speechVerb],
      """
      pensò sospirò gemette singhiozzò balbettò insistette interruppe osservò ordinò proseguì propose protestò supplicò affermò
      annunciò assicurò confessò concluse dichiarò spiegò obiettò pregò continuò ripeté avvertì brontolò rise sorrise ammise
      commentò intervenne chiamò cantò cominciò indicò
      """
    ),
    (
      [.pastVerb],
      """
      era stava fu aveva ebbe vide guardò prese mise tornò uscì entrò arrivò aprì chiuse alzò abbassò scosse annuì rimase andò
      venne diede posò strinse sedette voltò tossì salì scese corse impallidì
      """
    ),
    ([.presentVerb], "è ha sono va viene"),
    (
      [.interjection, .addressOpener, .notName],
      "oh ah eh sì no ecco ciao salve addio grazie scusi scusa prego beh mah ehi senta senti guarda guardi dai su via buongiorno buonasera ahimè"
    ),
    ([.addressOpener], "mio mia caro cara povero povera signor signora vecchio"),
    (
      [.notName],
      """
      è era c'è c'era non nulla niente tutto qualcosa qualcuno nessuno dio lunedì martedì mercoledì giovedì venerdì sabato
      domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre roma milano italia
      capitolo si ci ne li dentro fuori quarant'anni piove pioveva
      """
    ),
    (
      [.maleTitle],
      "signor signore sig don padre fra frate fratello zio capitano colonnello generale dottor dottore conte barone duca re principe maestro ser mastro compare"
    ),
    (
      [.femaleTitle],
      "signora signorina donna madre suor suora sorella zia contessa baronessa duchessa regina principessa dottoressa comare"
    ),
    ([.marriedTitle], "signora donna"), ([.maidenTitle], "signorina"),
    (
      [.officeTitle],
      "capitano colonnello generale dottor dottore conte duca re regina principe principessa commissario ispettore"
    ),
    (
      [.maleNoun, .genericNoun],
      "uomo bambino ragazzo padre fratello figlio marito zio amico signore vecchio giovane giovanotto"
    ),
    (
      [.femaleNoun, .genericNoun],
      "donna bambina ragazza madre sorella figlia moglie zia amica signora signorina vecchia fanciulla"
    ),
    ([.neutralNoun, .genericNoun], "voce persona"),
    (
      [.neutralNoun],
      "animale bestia fantasma robot macchina gigante volpe corvo lupo orso gatto cane asino lepre tartaruga topo coniglio gallo gallina cavallo uccello rana gufo cicala formica capra maiale grillo"
    ),
    (
      [.maleNoun],
      """
      capitano medico dottore soldato prete parroco re principe vicino vecchietto mercante servo maestro professore giudice
      fornaio panettiere mugnaio carabiniere commissario ispettore poliziotto agente brigadiere maresciallo sergente tenente
      controllore autista tassista portiere sindaco notaio farmacista cocchiere guardiano pastore contadino pescatore boscaiolo
      sarto calzolaio ciabattino oste cameriere padrone direttore operaio giardiniere mendicante ladro straniero viaggiatore
      libraio barbiere marinaio pilota nonno papà babbo cugino nipote suocero cognato vescovo monaco conte barone marchese
      orologiaio falegname macellaio bottegaio avvocato barista postino burattinaio alunno studente
      """
    ),
    (
      [.femaleNoun],
      """
      regina principessa serva vicina cameriera maestra nonna mamma infermiera commessa padrona direttrice cuoca sarta contadina
      pastorella straniera viaggiatrice cassiera segretaria cugina suocera cognata contessa baronessa marchesa strega vedova
      professoressa dottoressa suora bottegaia portinaia fata ostessa alunna studentessa sposa
      """
    ),
    ([.childNoun], "bambino bambina ragazzo ragazza ragazzino ragazzina bimbo bimba fanciullo fanciulla monello"),
    ([.collectiveNoun], "gente folla bambini uomini donne ragazzi vicini soldati alunni invitati"),
    (
      [.kinNoun],
      """
      padre madre fratello sorella figlio figlia marito moglie zio zia nonno nonna papà babbo mamma cugino cugina nipote suocero
      suocera
      """
    ),
    (
      [.adjective],
      "vecchio vecchia giovane piccolo piccola grande gran grosso grossa povero povera buon buona altro altra"
    ),
    ([.oldAdjective], "vecchio vecchia anziano anziana"), ([.youngAdjective], "giovane piccolo piccola"),
    ([.nameParticle], "di de del della d' da dal degli"), ([.abbreviation], "sig dott prof"),
  ]
}

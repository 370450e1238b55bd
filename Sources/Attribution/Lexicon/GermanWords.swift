/// The German lexicon: enough for speech tags, pronouns and titles.
enum GermanWords {
  static let entries: [(WordTraits, String)] = [
    ([.he, .notName], "er"),
    ([.him, .notName], "ihn ihm"), ([.him, .possessive, .notName], "sein seine seinen seiner seinem"),
    ([.she, .notName], "sie"),
    ([.her, .possessive, .notName], "ihr ihre ihren ihrer ihrem"),
    ([.firstSubject, .firstPerson, .notName], "ich"),
    ([.firstPerson, .notName], "mich mir"), ([.firstPerson, .possessive, .notName], "mein meine meinen meiner"),
    ([.secondPerson, .notName], "du dich dir ihnen dein deine"),
    ([.groupPronoun, .notName], "wir alle beide man"),
    ([.possessive, .notName], "unser unsere euer eure"),
    ([.article, .determiner, .notName], "der die das den dem des ein eine einen einem einer eines"),
    (
      [.determiner, .notName],
      "dieser diese dieses diesem diesen jener jene jenes jenem jenen keinem keinen jedem jeden kein keine jeder jede"
    ),
    ([.relative, .notName], "wer was wo wann wie warum welcher welche"),
    ([.conjunction, .notName], "und aber oder denn doch als wenn während weil dass daß ob sondern da"),
    ([.preposition, .placePreposition, .notName], "in im an am zu zum zur nach aus bei vor ins"),
    ([.preposition, .notName], "von vom mit ohne für gegen auf über unter hinter neben zwischen um durch"),
    (
      [.adverb, .notName],
      """
      dann nun jetzt hier dort so noch schon nur auch wieder immer nie leise laut endlich
      plötzlich sehr ganz vielleicht langsam schnell sofort
      """
    ),
    (
      [.coreSpeechVerb, .speechVerb, .invertible],
      """
      sagte sagt fragte fragt antwortete antwortet rief ruft erwiderte
      erwidert flüsterte flüstert entgegnete meinte meint murmelte murmelt sprach
      """
    ),
    (
      [.speechVerb],
      """
      schrie schreit brummte seufzte lachte knurrte bat befahl begann fuhr fügte erklärte erzählte
      gestand stammelte stotterte wiederholte widersprach versetzte bemerkte behauptete beharrte dachte denkt zischte
      brüllte schluchzte raunte nickte lächelte unterbrach wollte warnte versprach schlug jammerte kicherte höhnte
      """
    ),
    (
      [.pastVerb],
      """
      war hatte ging kam sah nahm stand saß lag ließ hielt wurde legte setzte drehte schüttelte hob
      zuckte blickte schaute trat lief öffnete griff zog wandte konnte musste mußte ist hat geht kommt sieht
      """
    ),
    ([.interjection, .addressOpener, .notName], "oh ach ja nein na nun also hallo he ei bitte danke komm sieh hör"),
    ([.addressOpener], "mein meine liebe lieber liebes alter arme"),
    (
      [.notName],
      """
      es ich sie ihr nicht nichts etwas alles viel wenig gott himmel montag dienstag mittwoch donnerstag freitag
      samstag sonntag januar februar märz april mai juni juli august september oktober november dezember kapitel
      zeit tag nacht morgen abend haus tür hand auge augen kopf stimme leben welt stadt straße wasser herz jahr
      jahre uhr kind kinder mann frau leute mensch menschen stunde weg tisch zimmer fenster licht feuer wald gesicht
      """
    ),
    ([.maleTitle], "herr onkel vater bruder hauptmann oberst general doktor graf baron herzog könig prinz meister"),
    ([.femaleTitle], "frau fräulein tante mutter schwester gräfin baronin herzogin königin prinzessin"),
    ([.marriedTitle], "frau"), ([.maidenTitle], "fräulein"),
    ([.neutralTitle], "dr professor"),
    ([.officeTitle], "hauptmann oberst general doktor graf baron herzog könig königin prinz prinzessin professor"),
    ([.maleNoun, .genericNoun], "mann junge vater bruder sohn onkel freund alte herr"),
    ([.femaleNoun, .genericNoun], "frau mutter schwester tochter tante freundin dame"),
    ([.neutralNoun, .genericNoun], "kind mädchen stimme"), ([.neutralNoun], "tier gespenst monster"),
    (
      [.maleNoun],
      """
      arzt soldat könig prinz bäcker müller wirt lehrer pfarrer fischer bauer richter kutscher diener polizist
      schaffner kellner großvater opa papa lehrling schneider junge knabe bursche alte chef direktor kommissar
      inspektor wachtmeister offizier leutnant feldwebel hauptmann kapitän matrose steuermann wächter gärtner jäger
      förster koch schuster schmied bettler räuber fremde reisende doktor apotheker pastor mönch bischof graf ritter
      königssohn riese zwerg zauberer teufel tod geist nachbar neffe vetter schwager enkel meister geselle fahrer
      taxifahrer pförtner hausmeister bürgermeister beamte professor student schüler kunde gast händler fuchs wolf
      bär kater hund esel hase igel hahn rabe frosch vogel uhrmacher fährmann bauer seemann
      """
    ),
    (
      [.femaleNoun],
      "königin prinzessin magd wirtin lehrerin großmutter nachbarin kellnerin bäckerin chefin direktorin ärztin krankenschwester verkäuferin sekretärin kundin schülerin studentin köchin hexe fee oma mama nichte enkelin base fremde alte dame greisin gräfin baronin königstochter kommissarin professorin taxifahrerin witwe katze henne gans ente eule maus ziege"
    ),
    (
      [.kinNoun],
      "vater mutter bruder schwester sohn tochter onkel tante großvater großmutter opa oma papa mama enkel enkelin neffe nichte"
    ),
    ([.childNoun], "kind mädchen knabe"),
    ([.collectiveNoun], "menge leute kinder männer frauen soldaten gäste schüler dorfbewohner nachbarn"),
    ([.adjective], "alte alter alten junge junger jungen kleine kleiner kleinen große großer großen dicke arme andere"),
    ([.oldAdjective], "alte alter alten"), ([.youngAdjective], "junge junger jungen kleine kleiner kleinen"),
    ([.nameParticle], "von van der zu"), ([.abbreviation], "dr hr fr"),
  ]
}

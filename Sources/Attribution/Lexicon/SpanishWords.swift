/// The Spanish lexicon: enough for speech tags, pronouns and titles.
enum SpanishWords {
  static let entries: [(WordTraits, String)] = [
    ([.he, .notName], "él"), ([.she, .notName], "ella"),
    ([.firstSubject, .firstPerson, .notName], "yo"), ([.firstPerson, .notName], "me mí conmigo"),
    ([.firstPerson, .possessive, .notName], "mi mis"),
    ([.secondPerson, .notName], "tú usted ustedes vosotros te ti vos"),
    ([.groupPronoun, .notName], "ellos ellas nosotros todos todas ambos"),
    ([.possessive, .notName], "su sus tu tus nuestro nuestra"),
    ([.article, .determiner, .notName], "el la los las un una unos unas lo"),
    ([.determiner, .notName], "este esta ese esa aquel aquella cada algún alguna otro otra"),
    ([.relative, .notName], "que quien quién qué cuando cuándo donde dónde cómo cual cuál"),
    ([.conjunction, .notName], "y e o u pero mas sino aunque porque mientras como si cuando pues ni"),
    ([.preposition, .placePreposition, .notName], "a al en hacia desde hasta por"),
    ([.preposition, .notName], "de del con sin para contra entre sobre bajo tras ante según"),
    (
      [.adverb, .notName],
      """
      entonces ahora luego después ya aún todavía también siempre nunca aquí allí muy más menos
      así bien mal casi sólo solo quizá tal vez despacio
      """
    ),
    (
      [.coreSpeechVerb, .speechVerb, .invertible],
      """
      dijo dice preguntó pregunta respondió responde contestó contesta
      exclamó exclama gritó grita murmuró murmura susurró susurra añadió añade replicó replica repuso dije pregunté
      respondí
      """
    ),
    (
      [.speechVerb],
      """
      pensó suspiró gimió sollozó balbuceó insistió interrumpió observó ordenó prosiguió propuso
      protestó suplicó afirmó anunció aseguró confesó concluyó declaró explicó objetó rogó continuó repitió advirtió
      gruñó rió sonrió admitió comentó intervino llamó cantó empezó comenzó indicó señaló
      """
    ),
    (
      [.pastVerb],
      """
      era estaba fue había tenía hizo vio miró tomó puso volvió salió entró llegó abrió cerró levantó
      bajó sacudió asintió quedó dio alzó negó encogió
      """
    ),
    ([.interjection, .addressOpener, .notName], "oh ah ay sí no bueno hola adiós vamos mira oye gracias perdón eh ea"),
    ([.addressOpener], "mi querido querida pobre señor señora viejo"),
    (
      [.notName],
      """
      es era está había no nada todo algo alguien nadie dios lunes martes miércoles jueves viernes sábado
      domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre madrid españa
      capítulo le les se nos os
      """
    ),
    ([.maleTitle], "señor sr don padre hermano tío capitán coronel general doctor conde barón duque rey príncipe"),
    ([.femaleTitle], "señora sra doña señorita srta madre hermana tía condesa duquesa reina princesa"),
    ([.marriedTitle], "señora sra doña"), ([.maidenTitle], "señorita srta"),
    ([.officeTitle], "capitán coronel general doctor conde duque rey reina príncipe princesa"),
    ([.maleNoun, .genericNoun], "hombre niño muchacho padre hermano hijo marido tío amigo señor chico viejo"),
    ([.femaleNoun, .genericNoun], "mujer niña muchacha madre hermana hija esposa tía amiga señora chica vieja"),
    ([.neutralNoun, .genericNoun], "voz persona"), ([.neutralNoun], "animal bestia fantasma robot máquina"),
    (
      [.maleNoun],
      "capitán médico soldado cura rey príncipe vecino anciano panadero criado juez maestro abuelo papá alcalde domador guardia sargento teniente comisario inspector policía tendero zapatero sastre carpintero pescador marinero piloto barquero pastor camarero cartero chófer taxista conductor portero jardinero mendigo ladrón forastero viajero extranjero profesor alumno médico boticario notario abogado obispo monje conde marqués jefe patrón encargado capataz cabo soldado nieto sobrino primo cuñado suegro gigante zorro cuervo lobo oso gato perro burro ratón conejo gallo caballo pájaro búho león loro sapo cerdo"
    ),
    (
      [.femaleNoun],
      "reina princesa criada vecina anciana panadera maestra abuela mamá enfermera camarera tendera costurera cocinera portera profesora alumna doctora jefa patrona directora secretaria nieta sobrina prima suegra bruja condesa marquesa forastera viajera extranjera viuda gata perra liebre tortuga gallina rana cabra señorita"
    ),
    ([.childNoun], "niño niña chico chica muchacho muchacha"),
    ([.collectiveNoun], "gente multitud niños hombres mujeres vecinos soldados alumnos invitados muchachos"),
    (
      [.kinNoun],
      "padre madre hermano hermana hijo hija marido esposa tío tía abuelo abuela papá mamá nieto nieta sobrino sobrina primo prima"
    ),
    ([.adjective], "viejo vieja joven pequeño pequeña gran grande pobre buen buena otro otra"),
    ([.oldAdjective], "viejo vieja anciano anciana"), ([.youngAdjective], "joven pequeño pequeña"),
    ([.nameParticle], "de del la los"), ([.abbreviation], "sr sra srta dr"),
  ]
}

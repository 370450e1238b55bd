/// The Portuguese lexicon, of Portugal and Brazil: enough for speech tags, pronouns and titles.
enum PortugueseWords {
  static let entries: [(WordTraits, String)] = [
    ([.he, .notName], "ele"), ([.she, .notName], "ela"),
    ([.firstSubject, .firstPerson, .notName], "eu"), ([.firstPerson, .notName], "me mim comigo"),
    ([.firstPerson, .possessive, .notName], "meu minha meus minhas"),
    ([.secondPerson, .notName], "tu você vocês vós te ti contigo teu tua teus tuas vosso vossa"),
    ([.groupPronoun, .notName], "eles elas nós todos todas ambos ambas"),
    ([.possessive, .notName], "seu sua seus suas nosso nossa nossos nossas dele dela"),
    ([.article, .determiner, .notName], "o a os as um uma uns umas"),
    (
      [.determiner, .notName],
      "este esta esse essa aquele aquela isto isso aquilo cada algum alguma outro outra neste nesta nesse nessa naquele naquela"
    ),
    ([.relative, .notName], "que quem quê quando onde como qual quais porque porquê quanto cujo"),
    ([.conjunction, .notName], "e ou mas porém se enquanto pois nem embora logo portanto"),
    (
      [.preposition, .placePreposition, .notName],
      "em no na nos nas num numa ao à aos às para até desde por pelo pela"
    ),
    ([.preposition, .notName], "de do da dos das com sem contra entre sobre sob após ante atrás"),
    (
      [.adverb, .notName],
      """
      então depois agora já ainda sempre nunca aqui ali lá muito mais menos assim bem mal quase só somente talvez também
      devagar finalmente
      """
    ),
    (
      [.coreSpeechVerb, .speechVerb, .invertible],
      """
      disse diz dizia perguntou pergunta respondeu responde exclamou exclama gritou grita murmurou murmura sussurrou sussurra
      acrescentou acrescenta replicou retorquiu retrucou tornou fez perguntei respondi
      """
    ),
    (
      [.speechVerb],
      """
      pensou suspirou gemeu soluçou gaguejou insistiu interrompeu observou ordenou prosseguiu propôs protestou suplicou afirmou
      anunciou assegurou confessou concluiu declarou explicou objetou rogou continuou repetiu avisou resmungou riu sorriu
      admitiu comentou interveio chamou cantou começou pediu quis
      """
    ),
    (
      [.pastVerb],
      """
      era estava foi tinha teve viu olhou tomou pôs voltou saiu entrou chegou abriu fechou levantou baixou sacudiu assentiu
      ficou deu ergueu encolheu pousou sentou apareceu virou limpou
      """
    ),
    ([.presentVerb], "é está tem são vai vem"),
    (
      [.interjection, .addressOpener, .notName],
      "oh ah ai eh sim não bem olá adeus obrigado obrigada desculpe perdão vamos olhe olha ora pois ó ei alô então venha vem"
    ),
    ([.addressOpener], "meu minha querido querida pobre senhor senhora velho"),
    (
      [.notName],
      """
      é era está havia há não nada tudo algo alguém ninguém deus segunda-feira terça-feira quarta-feira quinta-feira
      sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
      lisboa portugal brasil capítulo lhe lhes naquela naquele
      """
    ),
    (
      [.maleTitle],
      "senhor sr dom padre frei irmão tio capitão coronel general doutor dr conde barão duque rei príncipe seu mestre compadre"
    ),
    (
      [.femaleTitle],
      "senhora sra dona d senhorita menina madre irmã tia condessa baronesa duquesa rainha princesa doutora dra comadre sinhá"
    ),
    ([.marriedTitle], "senhora sra dona"), ([.maidenTitle], "senhorita menina"),
    ([.officeTitle], "capitão coronel general doutor conde duque rei rainha príncipe princesa delegado inspetor"),
    (
      [.maleNoun, .genericNoun],
      "homem menino rapaz moço pai irmão filho marido tio amigo senhor velho garoto miúdo jovem"
    ),
    (
      [.femaleNoun, .genericNoun],
      "mulher menina rapariga moça mãe irmã filha esposa tia amiga senhora velha garota miúda"
    ),
    ([.neutralNoun, .genericNoun], "voz pessoa criança"),
    (
      [.neutralNoun],
      "animal bicho fera fantasma robô máquina gigante raposa corvo lobo urso gato cão cachorro burro lebre tartaruga rato coelho galo galinha cavalo pássaro rã coruja cigarra formiga cabra porco sapo papagaio"
    ),
    (
      [.maleNoun],
      """
      capitão médico soldado padre cura rei príncipe vizinho ancião mercador criado mestre professor juiz padeiro moleiro
      guarda delegado comissário inspetor inspector polícia sargento tenente cabo motorista taxista porteiro prefeito notário
      farmacêutico cocheiro pastor camponês pescador lenhador alfaiate sapateiro estalajadeiro garçom empregado patrão diretor
      operário jardineiro mendigo ladrão estrangeiro viajante livreiro barbeiro marinheiro piloto avô papai papá primo sobrinho
      neto sogro cunhado bispo monge conde barão marquês carteiro cobrador mecânico aluno advogado taberneiro fazendeiro
      vaqueiro caçador ferreiro carpinteiro
      """
    ),
    (
      [.femaleNoun],
      """
      rainha princesa criada vizinha anciã professora padeira avó mamãe mamã enfermeira vendedora empregada patroa diretora
      cozinheira costureira camponesa pastora estrangeira viajante cobradora secretária prima sobrinha neta sogra cunhada
      condessa baronesa marquesa bruxa viúva doutora médica freira fada aluna noiva porteira lavadeira
      """
    ),
    ([.childNoun], "menino menina garoto garota miúdo miúda rapaz rapariga criança moleque"),
    ([.collectiveNoun], "gente multidão meninos homens mulheres vizinhos soldados alunos convidados rapazes crianças"),
    (
      [.kinNoun],
      """
      pai mãe irmão irmã filho filha marido esposa mulher tio tia avô avó papai papá mamãe mamã primo prima sobrinho sobrinha
      neto neta sogro sogra
      """
    ),
    ([.adjective], "velho velha jovem pequeno pequena grande pobre bom boa outro outra"),
    ([.oldAdjective], "velho velha ancião anciã idoso idosa"), ([.youngAdjective], "jovem pequeno pequena"),
    ([.nameParticle], "de do da dos das e"), ([.abbreviation], "sr sra dr dra d"),
  ]
}

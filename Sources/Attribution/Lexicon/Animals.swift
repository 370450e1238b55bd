/// Animals of fables, in the languages that have lexicons: they act in many stories and speak in few.
enum Animals {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words = Set(
    """
    cat dog horse hen bird mouse rabbit parrot crow owl frog animal creature wolf fox bear lion raven goose duck toad
    tortoise hare donkey ass goat pig sparrow swallow
    renard corbeau loup ours chat chien âne lièvre tortue souris lapin coq poule cheval oiseau grenouille hibou cigale
    fourmi chèvre cochon pie merle crapaud
    fuchs rabe bär kater katze hund esel hase igel maus hahn henne pferd vogel frosch eule gans ente krähe tier ziege
    zorro cuervo lobo oso gato gata perro perra burro liebre tortuga ratón conejo gallo gallina caballo pájaro rana búho
    león cabra cerdo loro sapo
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

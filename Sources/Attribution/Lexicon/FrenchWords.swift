/// The French lexicon: enough for speech tags, pronouns and titles.
enum FrenchWords {
  static let entries: [(WordTraits, String)] = [
    ([.he, .notName], "il t-il"),
    ([.him, .notName], "lui"),
    ([.she, .notName], "elle t-elle"),
    ([.firstSubject, .firstPerson, .notName], "je j'ai j'étais j'avais"),
    ([.firstPerson, .notName], "me moi m'a"),
    ([.firstPerson, .possessive, .notName], "mon ma mes"),
    ([.secondPerson, .notName], "tu vous toi votre vos ton ta tes"),
    ([.groupPronoun, .notName], "ils elles nous tous toutes on"),
    ([.possessive, .notName], "son sa ses leur leurs notre nos"),
    ([.article, .determiner, .notName], "le la les un une l'"),
    ([.determiner, .notName], "ce cet cette ces quelque chaque"),
    ([.relative, .notName], "qui que quoi dont où quand comment pourquoi quel quelle"),
    ([.conjunction, .notName], "et mais ou ni car donc or puis lorsque tandis si comme parce quand"),
    ([.preposition, .placePreposition, .notName], "à dans vers chez en sur jusqu' depuis"),
    ([.preposition, .notName], "de du des avec sans pour par contre entre sous devant derrière après avant au aux"),
    (
      [.adverb, .notName],
      """
      alors ensuite enfin encore toujours jamais déjà bien mal très trop puis aussi ainsi
      maintenant ici là soudain doucement lentement aussitôt pourtant
      """
    ),
    (
      [.coreSpeechVerb, .speechVerb, .invertible],
      """
      dit répondit demanda répliqua reprit ajouta s'écria murmura
      demandé répliqué repris ajouté écrié murmuré crié continué chuchoté conclu soufflé lancé exclamé
      cria fit continua dis demandai répondis répond demande réplique reprend ajoute murmure crie chuchota chuchote
      """
    ),
    (
      [.speechVerb],
      """
      pensa songea soupira souffla balbutia bégaya grommela gronda hurla insista interrompit lança
      observa ordonna poursuivit proposa protesta remarqua rétorqua supplia affirma annonça assura avoua conclut
      déclara expliqua gémit marmonna objecta raconta rappela s'exclama s'enquit hasarda sourit sanglota interrogea
      appela chanta commença répéta admit souffle déclare explique s'écrie s'exclame soupire
      """
    ),
    (
      [.pastVerb],
      """
      était avait fut eut alla vint prit mit vit regarda tourna leva baissa hocha sourit resta entra
      sortit posa tendit haussa ouvrit ferma sentit fit
      """
    ),
    ([.presentVerb], "est a ont sont s'est n'a n'est va vient"),
    (
      [.interjection, .addressOpener, .notName],
      """
      oh ah eh hé oui non bah hélas allons voyons tiens bon bonjour
      adieu merci pardon holà
      """
    ),
    ([.addressOpener], "mon ma cher chère pauvre petit petite vieux"),
    (
      [.notName],
      """
      c'est c'était il qu'il qu'elle n'est ne pas plus rien tout dieu lundi mardi mercredi jeudi vendredi samedi
      dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre paris france
      chapitre cela ça d'abord peut-être voilà voici
      """
    ),
    (
      [.maleTitle],
      """
      monsieur m maître père frère oncle capitaine colonel général docteur comte baron duc roi prince
      abbé sire
      """
    ),
    ([.femaleTitle], "madame mme mademoiselle mlle mère soeur sœur tante comtesse baronne duchesse reine princesse"),
    ([.marriedTitle], "madame mme"), ([.maidenTitle], "mademoiselle mlle"),
    ([.officeTitle], "capitaine colonel général docteur comte baron duc roi reine prince princesse abbé"),
    ([.maleNoun, .genericNoun], "homme garçon père frère fils mari oncle monsieur ami"),
    ([.femaleNoun, .genericNoun], "femme fille mère soeur sœur épouse tante dame amie"),
    ([.neutralNoun, .genericNoun], "enfant voix personne"),
    (
      [.neutralNoun],
      """
      renard corbeau loup ours chat chien âne lièvre tortue souris lapin coq poule cheval oiseau grenouille hibou
      cigale fourmi chèvre cochon pie merle crapaud élève client cliente patient passager guide chef fantôme géant
      sorcière animal bête robot machine ordinateur inconnu inconnue jumeau jumelle
      """
    ),
    (
      [.maleNoun],
      """
      capitaine docteur médecin soldat prêtre curé roi prince voisin vieillard marchand domestique
      valet facteur professeur juge boulanger meunier gendarme commissaire inspecteur policier contrôleur chauffeur
      concierge maire notaire pharmacien cocher garde gardien berger fermier pêcheur bûcheron tailleur cordonnier
      aubergiste serveur garçon patron commandant lieutenant sergent adjudant caporal brigadier instituteur directeur
      ouvrier jardinier mendiant voleur étranger voyageur passeur brocanteur libraire coiffeur douanier marin pilote
      vieux nouveau aîné cadet gros blond brun grand-père papa cousin neveu beau-père gamin gosse type évêque moine comte baron marquis
      """
    ),
    (
      [.femaleNoun],
      """
      reine princesse servante voisine bonne vieille nouvelle aînée cadette blonde brune boulangère institutrice grand-mère maman infirmière vendeuse
      serveuse patronne directrice épicière cuisinière couturière fermière bergère étrangère voyageuse caissière
      secrétaire nièce cousine demoiselle fillette gamine comtesse baronne marquise mamie
      """
    ),
    (
      [.kinNoun],
      """
      père mère frère soeur sœur fils fille mari femme oncle tante grand-mère grand-père papa maman cousin cousine
      neveu nièce mamie beau-père
      """
    ),
    ([.childNoun], "enfant garçon fillette gamin gamine gosse"),
    ([.collectiveNoun], "foule gens enfants hommes femmes voisins soldats élèves villageois invités"),
    ([.adjective], "vieux vieille jeune petit petite grand grande gros grosse pauvre bon bonne autre"),
    ([.oldAdjective], "vieux vieille"), ([.youngAdjective], "jeune petit petite"),
    ([.nameParticle], "de du des d'"), ([.abbreviation], "m mme mlle dr"),
  ]
}

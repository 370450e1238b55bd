/// Portuguese verbs of speech, conjugated: regular ones by rule, the others as they are.
enum PortugueseVerbs {
  /// What a tale is told in: simple past and imperfect, third person and first.
  static let told: [String] = irregularPast + regular.flatMap { past(of: $0) }
  /// The present tense, third person.
  static let present: [String] = irregularPresent + regular.map { $0.dropLast(2) + "a" }

  /// Of them, those that say "I": respondi, perguntei.
  static let firstPerson = Set(
    words("respondi fiz insisti pedi repeti admiti prometi ri retorqui prossegui")
      + regular.compactMap { past(of: $0).last })

  private static let irregularPast = words(
    """
    disse disseram dizia respondeu respondi responderam respondia fez fiz fazia retorquiu retorqui insistiu insisti insistia
    interrompeu prosseguiu prossegui gemeu gemia rugiu propôs pediu pedi pedia repetiu repeti repetia riu ri ria sorriu
    sorria admitiu admiti interveio prometeu prometi concluiu advertiu sugeriu quis discutiu reconheceu corrigiu exigiu
    contrapôs predisse maldisse assentiu agradeceu defendeu mentiu inquiriu esclareceu repreendeu garantiu
    """)
  private static let irregularPresent = words(
    """
    diz responde faz retorque insiste interrompe prossegue geme ruge propõe pede repete ri sorri admite intervém promete
    conclui adverte sugere agradece esclarece repreende garante
    """)
  private static let regular = words(
    """
    perguntar exclamar gritar murmurar sussurrar replicar retrucar acrescentar pensar suspirar soluçar gaguejar observar
    ordenar protestar suplicar afirmar anunciar assegurar confessar declarar explicar objetar objectar rogar continuar
    comentar chamar cantar indicar tartamudear brincar resmungar rosnar cochichar segredar berrar bradar clamar
    acusar aconselhar apontar jurar lamentar queixar opinar pronunciar recordar lembrar relatar rematar bufar
    saudar cumprimentar sentenciar tornar atalhar trovejar vociferar uivar ladrar miar mandar convidar avisar começar
    indagar interrogar questionar implorar balbuciar atirar lançar soltar negar notar informar contar narrar
    ironizar ameaçar confirmar aprovar zombar troçar chorar choramingar guinchar
    """
  )

  private static func past(of infinitive: String) -> [String] {
    let stem = String(infinitive.dropLast(2))
    // Before e the sound of c, ç and g is kept: repliquei, comecei, roguei.
    let changes = ["c": "qu", "g": "gu", "ç": "c"]
    let change = changes[String(stem.suffix(1))].map { String(stem.dropLast()) + $0 }
    return [stem + "ou", stem + "ava", stem + "aram", (change ?? stem) + "ei"]
  }

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}

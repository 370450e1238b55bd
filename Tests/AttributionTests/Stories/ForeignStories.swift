extension AnnotatedStory {
  /// French, with guillemets and a dash for each new speaker.
  static let french = AnnotatedStory(
    name: "french", language: "fr",
    text: """
      Marie posa la lettre sur la table.

      « ⟨Marie⟩Il ne viendra pas », dit Marie.

      Paul leva les yeux de son journal.

      « ⟨Paul⟩Qui te l'a dit ? » demanda-t-il.

      « ⟨Marie⟩Personne », répondit Marie. « ⟨Marie⟩Je le sais. »

      « ⟨Paul⟩Tu ne sais rien », murmura Paul.
      """)

  /// German, low and high marks.
  static let german = AnnotatedStory(
    name: "german", language: "de",
    text: """
      Anna schloss die Tür hinter sich.

      „⟨Anna⟩Bist du da?“, fragte Anna.

      „⟨Karl⟩Hier oben“, rief Karl. „⟨Karl⟩Komm herauf.“

      Sie ging langsam die Treppe hinauf.

      „⟨Anna⟩Was machst du da?“, fragte sie.

      „⟨Karl⟩Ich suche den Brief“, antwortete Karl.
      """)

  /// Spanish, guillemets.
  static let spanish = AnnotatedStory(
    name: "spanish", language: "es",
    text: """
      Juan abrió la ventana y miró la calle.

      «⟨Juan⟩Ya vienen», dijo Juan.

      «⟨Elena⟩¿Cuántos son?», preguntó Elena.

      «⟨Juan⟩Tres», respondió él. «⟨Juan⟩Tal vez cuatro.»

      «⟨Elena⟩Entonces nos vamos», susurró Elena.
      """)
}

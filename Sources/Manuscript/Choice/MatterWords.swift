/// Titles of a book's parts, folded (see ``PieceText/folded(_:)``), in the languages whose books are read most.
enum MatterWords {
  /// Titles that mean the same wherever they stand.
  static let always = table([
    (
      .front,
      """
      titlepage halftitle halftitlepage imprint coverpage frontispiece
      pagedetitre fauxtitre pagedecouverture titelseite titelblatt schmutztitel impressum
      páginadetítulo paginadetitulo portadilla anteportada frontespizio folhaderosto titelpagina
      """
    ),
    (
      .contents,
      """
      tableofcontents listofillustrations listofplates listofmaps listoftables listoffigures
      tabledesmatières tabledesmatieres tabledesillustrations inhaltsverzeichnis abbildungsverzeichnis
      índicegeneral índicedecontenidos tabladecontenidos tabladecontenido indicegenerale inhoudsopgave
      """
    ),
    (
      .licence,
      """
      copyright copyrightpage copyrightnotice copyrightinformation uncopyright legalnotice license licence
      projectgutenberglicense licensenotes mentionslégales mentionslegales pagedecopyright urheberrecht copyrightseite
      derechosdeautor avisolegal notelegali direitosautorais
      """
    ),
    (
      .back,
      """
      colophon colofón colofon achevédimprimer transcribersnote transcribersnotes transcribernote transcribernotes
      notesdutranscripteur notedutranscripteur anmerkungenzurtranskription notadeltranscriptor notadelatranscripción
      abouttheauthor abouttheauthors abouttheeditor abouttheillustrator aboutthetranslator aboutthepublisher aboutthisbook
      aboutthisebook aboutthisedition aboutthisdigitaledition
      àproposdelauteur àproposdelauteure àproposdelautrice aproposdelauteur àproposdecelivre dumêmeauteur delamêmeauteure
      delamêmeautrice quatrièmedecouverture überdenautor überdieautorin überdasbuch überdenverlag klappentext
      sobreelautor sobrelaautora acercadelautor acercadelaautora delmismoautor delamismaautora contraportada
      sullautore sullautrice dellostessoautore dellastessaautrice quartadicopertina sobreoautor sobreaautora
      overdeauteur
      acknowledgments acknowledgements acknowledgment acknowledgement remerciements danksagung agradecimientos
      ringraziamenti agradecimentos dankwoord
      """
    ),
    (
      .notes,
      """
      footnotes endnotes notesdebasdepage notesenfindouvrage fußnoten endnoten notasalpie notasalpiedepágina
      noteapièdipagina
      """
    ),
    (
      .preface,
      """
      preface foreword introduction afterword préface avantpropos postface vorwort nachwort geleitwort einleitung
      einführung prólogodelautor prefacio introducción prefazione introduzione postfazione prefácio introdução posfácio
      voorwoord nawoord inleiding
      """
    ),
    (.appendix, "appendix glossary anhang glossar annexe annexes glossaire apéndice glosario appendice glossario"),
  ])

  /// Titles that only say so before the story.
  static let first = table([
    (.front, "cover title couverture deckblatt umschlag titel cubierta portada copertina titolo capa omslag"),
    (.contents, "contents illustrations inhalt índice indice sommaire sommario sumário inhoud"),
    (.licence, credits),
    (.back, "about"),
  ])

  /// Titles that only say so behind it.
  static let last = table([
    (.notes, "notes anmerkungen notas note noten"),
    (.back, "index register stichwortverzeichnis bibliography bibliographie bibliografía bibliografia"),
    (
      .back,
      """
      errata newsletter stayintouch keepintouch getintouch mailinglist joinmymailinglist joinmynewsletter connectwithme
      updatelog about lautore lautrice lauteur lauteure derautor dieautorin advertisements contracubierta
      """
    ),
    (.contents, "contents inhalt índice indice sommaire sommario sumário inhoud"),
    (.licence, credits),
  ])

  private static let credits = "credits crédits créditos crediti legal"

  private static func table(_ lists: [(matter: Book.Matter, titles: String)]) -> [String: Book.Matter] {
    var matters: [String: Book.Matter] = [:]
    for list in lists {
      for title in list.titles.split(whereSeparator: \.isWhitespace) { matters[String(title)] = list.matter }
    }
    return matters
  }
}

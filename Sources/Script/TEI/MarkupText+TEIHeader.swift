extension MarkupText {
  /// What the file is, what it was made from, how it is marked up, and who is in it.
  mutating func header(_ script: Script, _ identifiers: TEIIdentifiers) {
    raw("<teiHeader>\n<fileDesc>\n<titleStmt>")
    element("title", script.title)
    if let author = script.author { element("author", author) }
    raw("</titleStmt>\n<publicationStmt><p>A script of who says what, written by Hearsay.</p></publicationStmt>\n")
    raw("<sourceDesc>")
    if let source = script.source {
      raw("<bibl>")
      element("title", source.name)
      raw(" <idno type=\"sha256\">")
      text(source.sha256)
      raw("</idno></bibl>")
    } else {
      raw("<p>Written by hand.</p>")
    }
    raw("</sourceDesc>\n</fileDesc>\n")
    encoding(script)
    raw("<profileDesc>\n<langUsage><language")
    attribute("ident", LanguageTag.sound(script.language))
    raw("/></langUsage>\n<particDesc><listPerson>\n")
    for character in script.characters { person(character, identifiers) }
    raw("</listPerson></particDesc>\n</profileDesc>\n</teiHeader>\n")
  }

  /// The manners and modes that occur are categories, to which `ana` points.
  private mutating func encoding(_ script: Script) {
    raw(
      "<encodingDesc>\n<editorialDecl><quotation marks=\"none\"><p>The outer quotation marks of speech are left out. ")
    raw("Who speaks was found by a program, unless a person settled it; what is doubtful is listed in the back.</p>")
    raw("</quotation></editorialDecl>\n")
    let deliveries = Set(script.lines.compactMap(\.delivery)), modes = Set(script.lines.compactMap(\.mode))
    let found =
      Delivery.allCases.filter(deliveries.contains).map { TEIBody.category($0) }
      + Script.Line.Mode.allCases.filter(modes.contains).map { TEIBody.category($0) }
    if !found.isEmpty {
      raw("<classDecl><taxonomy>\n")
      for category in found {
        raw("<category")
        attribute("xml:id", category.id)
        raw(">")
        element("catDesc", category.words)
        raw("</category>\n")
      }
      raw("</taxonomy></classDecl>\n")
    }
    raw("</encodingDesc>\n")
  }

  private mutating func person(_ character: Script.Character, _ identifiers: TEIIdentifiers) {
    raw("<person")
    attribute("corresp", "#" + identifiers[character.id])
    attribute("sex", character.gender?.rawValue)
    attribute("age", character.age?.rawValue)
    raw(">")
    element("persName", character.name)
    for alias in character.aliases {
      raw("<persName type=\"alias\">")
      text(alias)
      raw("</persName>")
    }
    raw("</person>\n")
  }

  /// The cast, in front of the text: what `who` points to.
  mutating func castList(_ script: Script, _ identifiers: TEIIdentifiers) {
    raw("<front><castList>\n")
    for character in script.characters {
      raw("<castItem><role")
      attribute("xml:id", identifiers[character.id])
      raw(">")
      text(character.name)
      raw("</role>")
      let description = [character.gender?.rawValue, character.age?.rawValue].compactMap { $0 }
      let also = character.aliases.isEmpty ? [] : ["also called " + character.aliases.joined(separator: ", ")]
      if !(description + also).isEmpty { element("roleDesc", (description + also).joined(separator: "; ")) }
      raw("</castItem>\n")
    }
    raw("</castList></front>\n")
  }

  /// How sure the speaker of each line is, behind the text; for the doubtful ones why, and who else it might be.
  mutating func doubts(_ script: Script, _ identifiers: TEIIdentifiers, _ numbering: Numbering) {
    let attributed = script.lines.enumerated().filter { $1.isDoubtful || $1.confidence != nil }
    guard !attributed.isEmpty else { return }
    raw("<back><div type=\"certainty\"><ab>\n")
    for (index, line) in attributed {
      certainty(numbering[index + 1], nil, line.confidence, line.isDoubtful ? line.because : nil)
      guard line.isDoubtful else { continue }
      for other in line.alternatives {
        certainty(numbering[index + 1], identifiers[other.speaker], other.confidence, nil)
      }
    }
    raw("</ab></div></back>\n")
  }

  private mutating func certainty(_ line: Int, _ instead: String?, _ degree: Double?, _ because: String?) {
    raw("<certainty")
    attribute("target", "#line-\(line)")
    raw(" match=\"@who\" locus=\"value\"")
    attribute("assertedValue", instead.map { "#" + $0 })
    attribute("degree", degree.map(Share.text))
    guard let because else { return raw("/>\n") }
    raw(">")
    element("desc", because)
    raw("</certainty>\n")
  }
}

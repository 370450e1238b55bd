/// Writes an HTML or XHTML file's text: blocks, emphasis, breaks, verse; and what is left out, with its reason.
final class HTMLFlow: MarkupHandler {
  /// What a file is: a book's own, or a page of the web with furniture around its text.
  enum Source { case book, page }

  let writer: FlowWriter
  private let source: Source
  /// The language of the text around; a mark tells where another begins.
  private var language: String?
  private var open: [OpenElement] = []
  /// How many of the open elements hold no text, keep their lines, are verse, are headings' groups.
  private var skipped = 0
  private var preformatted = 0
  private var verse = 0
  private var lineBreaks = 0
  private var quotes = 0
  private var lastBreak = -1
  private var stage = PlayMarkup()

  /// What the file says of itself.
  private(set) var head = PageHead()
  /// Whom a link names as the author.
  private(set) var byline: String?

  var excess: MarkupError? { writer.excess }

  init(writer: FlowWriter, source: Source, language: String? = nil) {
    self.writer = writer
    self.source = source
    self.language = language
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    let name = name.lowercased()
    var element = OpenElement(name: name, context: writer.context, place: writer.place, blocks: writer.blocks.count)
    defer { open.append(element) }
    if let tag = head.start(name, attributes) { language = tag }
    guard skipped == 0 else {
      if ElementRules.skipped.contains(name) {
        skipped += 1
        element.undo.append(.skip)
      }
      return
    }
    if let id = attributes["id"] { writer.anchor(id) }
    if name == "a", let id = attributes["name"] { writer.anchor(id) }
    if ElementRules.skipped.contains(name) {
      skipped += 1
      element.undo.append(.skip)
      return
    }
    if name == "code", preformatted > 0, writer.context.omission == nil {
      writer.close()
      writer.context.omission = "code"
      element.undo.append(.context)
    }
    let isBlock = ElementRules.blocks.contains(name) || ElementRules.headingLevel(of: name) != nil
    if isBlock { writer.close() }
    let meaning = ElementMeaning(
      name, attributes, source: source,
      isInSection: source == .page && name == "footer"
        && open.contains { ["article", "section", "blockquote", "main"].contains($0.name) })
    if let reason = meaning.omission {
      if isBlock || !writer.hasText && meaning.isWhole {
        writer.close()
        if writer.context.omission == nil { writer.context.isByClass = meaning.isByClass }
        writer.context.omission = writer.context.omission ?? reason
        element.undo.append(.context)
      } else {
        element.undo.append(.aside(reason))
        element.place = writer.place
      }
    } else if let matter = meaning.matter {
      if !isBlock, writer.hasText {
        element.undo.append(.aside(matter.reason))
      } else {
        writer.close()
        writer.context.matter = matter
        writer.context.isByClass = meaning.isByClass
        element.undo.append(.context)
      }
    }
    noteArticle(name, attributes, &element)
    if isBlock { startBlock(name, attributes, &element) } else { startInline(name, attributes, meaning, &element) }
    element.isSpeech = meaning.isSpeech
    if let undo = stage.start(meaning, name, attributes, in: open, writer: writer) {
      element.undo.append(.stage(undo))
      element.place = writer.place
    }
  }

  /// Notes a page's article, and what the label before an archive's box says of the box.
  private func noteArticle(_ name: String, _ attributes: MarkupAttributes, _ element: inout OpenElement) {
    if name == "blockquote", attributes.words("class").contains("userstuff"), let last = writer.blocks.last,
      let matter = ArchiveNotes.matter(ofLabel: PieceText.collapsed(writer.bytes[last.range.prefix(60)]))
    {
      writer.markLast(matter)
      writer.context.matter = matter
      element.undo.append(.context)
    }
    guard source == .page, !writer.context.isInArticle else { return }
    let names = attributes.words("class") + (attributes["id"].map { [$0.lowercased()[...]] } ?? [])
    let isTitle =
      ElementRules.headingLevel(of: name) != nil
      && names.contains { ElementRules.articleTitles.contains(String($0)) }
    guard
      isTitle || ["main", "article"].contains(name) || attributes["role"] == "main"
        || names.contains(where: { ArticleFinder.boxes.contains(String($0)) })
    else { return }
    writer.close()
    writer.context.isInArticle = true
    element.undo.append(.context)
  }

  private func startBlock(_ name: String, _ attributes: MarkupAttributes, _ element: inout OpenElement) {
    if ElementMeaning.isVerse(attributes) {
      verse += 1
      element.undo.append(.verse)
    }
    let isTitle =
      name == "p" && open.last?.name == "hgroup"
      || ["title", "subtitle", "ordinal"].contains { attributes.words("epub:type").contains($0) } && name == "p"
    if let level = ElementRules.headingLevel(of: name) ?? (isTitle ? 6 : nil) {
      writer.begin(.heading(level))
    } else if verse > 0 {
      writer.begin(.verse)
    }
    if isCentred(name, attributes) { writer.isSetApart = true }
    element.isOrnament = attributes.words("class").contains { ElementRules.ornaments.contains(String($0)) }
    if name == "pre" {
      preformatted += 1
      element.undo.append(.preformatted)
    }
    lineBreaks = 0
    element.undo.append(.block)
  }

  private func startInline(
    _ name: String, _ attributes: MarkupAttributes, _ meaning: ElementMeaning, _ element: inout OpenElement
  ) {
    switch name {
    case "br":
      lineBreaks += 1
      // Two in a row part paragraphs, as pages write that know no others.
      if verse == 0, writer.hasText, writer.place == lastBreak {
        writer.close()
      } else {
        writer.breakLine()
        lastBreak = writer.place
      }
    case "hr": writer.breakScene()
    case "a" where attributes.has("href"):
      writer.openLink()
      element.undo.append(.link)
      element.isByline = attributes.words("rel").contains("author") || isUser(attributes["href"] ?? "")
      element.leadsInside = attributes["href"]?.contains("#") == true
    case "q":
      write(quotes.isMultiple(of: 2) ? "“" : "‘")
      quotes += 1
      element.undo.append(.quote)
    case "td", "th": startCell(&element)
    case "img":
      // A drop cap that is a picture.
      if let letter = attributes["alt"], letter.count == 1, letter.first?.isLetter == true { write(letter) }
    default: break
    }
    if meaning.isStressed {
      writer.open(.emphasis)
      element.undo.append(.mark)
    }
    if let tag = attributes["xml:lang"] ?? attributes["lang"], !tag.isEmpty, tag != language,
      !ElementRules.blocks.contains(name)
    {
      writer.open(.language(tag))
      element.undo.append(.mark)
    }
  }

  /// A table's cell is parted from the one before by a space; from a first one that may be a persona's name as a paragraph.
  private func startCell(_ element: inout OpenElement) {
    let row = open.lastIndex { $0.name == "tr" }
    let column = row.map { open[$0].cells } ?? 0
    if let row { open[row].cells += 1 }
    if column == 1, writer.mayBeName { writer.close() } else { write(" ") }
    writer.context.column = column
    element.undo.append(.column)
  }

  func end(_ name: String) {
    guard let element = open.popLast() else { return }
    head.end(element.name)
    for undo in element.undo.reversed() {
      switch undo {
      case .skip: skipped -= 1
      case .context:
        writer.close()
        writer.context = element.context
      case .aside(let reason): writer.setAside(from: element.place, reason: reason)
      case .block:
        stage.endBlock(element.name, depth: open.count, writer: writer)
        endBlock(element)
      case .verse: verse -= 1
      case .preformatted: preformatted -= 1
      case .link:
        writer.closeLink()
        if element.isByline, byline == nil {
          byline = PieceText.collapsed(writer.bytes[min(element.place, writer.place)...]).nonEmpty
        }
        if NoteMark.isOne(writer.bytes[min(element.place, writer.place)...], isRaised: isRaised(element)) {
          // In a text marks stand behind words: where one comes first, it leads back from a note.
          let isFirst = writer.isFirst(element.place)
          writer.setAside(from: element.place, reason: "note mark")
          if isFirst, element.leadsInside { writer.isNote = true }
        }
      case .quote:
        quotes -= 1
        write(quotes.isMultiple(of: 2) ? "”" : "’")
      case .mark: writer.closeMark()
      case .column: writer.context.column = element.context.column
      case .stage(let undo): stage.end(undo, from: element.place, writer: writer)
      }
    }
    if element.name == "sup", let last = open.indices.last { open[last].hadRaised = true }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    head.text(bytes)
    guard skipped == 0 else { return }
    if preformatted > 0 { return writer.writeLines(bytes) }
    writer.write(bytes)
  }

  /// Ends what is still open.
  func finish() {
    while let name = open.last?.name { end(name) }
    writer.close()
  }

  private func endBlock(_ element: OpenElement) {
    if element.isOrnament, writer.isBlank, writer.blocks.count == element.blocks, writer.context.omission == nil {
      return writer.breakScene()
    }
    if element.name == "p", !writer.hasText || writer.isBlank, writer.place >= element.place,
      writer.blocks.count == element.blocks
    {
      writer.leaveGap()
    }
    // In verse an element may be a line or a stanza: one without line breaks of its own, inside another, is a line.
    if verse > 0, ["p", "div", "li"].contains(element.name), lineBreaks == 0, writer.hasText, isInsideVerse {
      writer.breakLine()
    } else {
      writer.close()
    }
    lineBreaks = 0
  }

  /// Whether a block stands in the middle of its lines.
  private func isCentred(_ name: String, _ attributes: MarkupAttributes) -> Bool {
    if name == "center" || open.last?.name == "center" { return true }
    guard !attributes.list.isEmpty else { return false }
    if attributes["align"]?.lowercased() == "center" { return true }
    if let style = attributes["style"]?.lowercased().filter({ !$0.isWhitespace }), style.contains("text-align:center") {
      return true
    }
    return attributes.words("class").contains {
      ["center", "centered", "centre", "centred", "aligncenter"].contains($0)
    }
  }

  /// Whether a link leads to one who writes for FanFiction.
  private func isUser(_ link: String) -> Bool { source == .page && link.hasPrefix("/u/") }

  private var isInsideVerse: Bool { verse > 1 }

  private func isRaised(_ element: OpenElement) -> Bool { element.hadRaised || open.contains { $0.name == "sup" } }

  private func write(_ text: String) { writer.write(text.utf8) }
}

/// Divides an EPUB's flow into chapters: at the places that the navigation names, and at files that are another part of the
/// book; by headings where there is no navigation to speak of.
struct SpineSections {
  let spine: SpineReader
  let navigation: [NavigationPoint]
  /// The file in which the navigation stands.
  let base: String

  /// A file without a heading that stands before all chapters and has at most so many bytes of text is front matter.
  private static let pageful = 3000
  /// A publisher's last page has at most so many bytes.
  private static let notice = 400

  func sections() -> [FlowSection] {
    var starts = navigationStarts()
    // One entry, the book's own, tells nothing of its chapters; nor do a cover's and a title page's.
    if starts.values.count(where: isStory) <= 1 {
      let headings = HeadingSections(flow: spine.flow).starts()
      if headings.count > starts.count { starts.merge(headings) { _, heading in heading } }
    }
    let firstNamed = starts.keys.min() ?? 0
    addFiles(to: &starts, firstNamed: firstNamed)
    addLastPage(to: &starts)
    let order = starts.keys.sorted()
    var sections: [FlowSection] = []
    for (place, start) in order.enumerated() {
      guard var section = starts[start] else { continue }
      let end = place + 1 < order.count ? order[place + 1] : spine.flow.blocks.count
      section.blocks = start..<end
      section.matter = section.matter ?? matter(of: section)
      if section.matter == nil, start < firstNamed, isFront(section) { section.matter = .front }
      sections.append(section)
    }
    return sections
  }

  /// Paragraphs that the navigation shows to be titles.
  func titleParagraphs() -> [Int] {
    let starts = navigationStarts()
    let order = starts.keys.sorted() + [spine.flow.blocks.count]
    return zip(order, order.dropFirst()).flatMap { start, end in
      starts[start]?.title.map { TitleParagraphs.places(of: $0, from: start, before: end, in: spine.flow) } ?? []
    }
  }

  /// Whether an entry may be a chapter's, and is no cover's, contents page's or notice's.
  private func isStory(_ section: FlowSection) -> Bool {
    guard let title = section.title, MatterTitles.matter(of: title, isNearStart: true, isNearEnd: false) == nil else {
      return false
    }
    return PieceText.folded(title) != PieceText.folded(spine.bookTitle ?? "")
  }

  /// Where the navigation's entries begin, by block.
  private func navigationStarts() -> [Int: FlowSection] {
    var files: [String: Int] = [:]
    // Makers that are loose about capitals are so in both places, or in one.
    for (place, file) in spine.files.enumerated() { files[file.reference.lowercased()] = place }
    var starts: [Int: FlowSection] = [:]
    for point in NavigationPoint.titled(navigation, book: spine.bookTitle) {
      guard let path = ArchivePath.resolved(point.href, from: base), let file = files[path.lowercased()] else {
        continue
      }
      let blocks = spine.files[file].blocks
      let inside = spine.files[file].path
      let anchor = ArchivePath.fragment(of: point.href).flatMap { spine.flow.anchors["\(inside)#\($0)"] }
      guard !blocks.isEmpty else { continue }
      let block = withHeadings(min(anchor ?? blocks.lowerBound, blocks.upperBound - 1), in: blocks, title: point.title)
      let section = FlowSection(title: point.title.nonEmpty, level: point.level, blocks: block..<block)
      guard let other = starts[block] else {
        starts[block] = section
        continue
      }
      // A part and its first chapter may begin at one place.
      guard other.level < point.level, let one = other.title, let two = section.title else { continue }
      let isTold =
        PieceText.folded(one) == PieceText.folded(spine.bookTitle ?? "")
        || PieceText.folded(one) == PieceText.folded(two) || two.hasPrefix(one + ", ")
      starts[block]?.title = isTold ? two : "\(one), \(two)"
      starts[block]?.level = point.level
    }
    return starts
  }

  /// A place that stands right behind its heading begins with the heading.
  private func withHeadings(_ block: Int, in file: Range<Int>, title: String) -> Int {
    var place = block
    while place > file.lowerBound, spine.flow.blocks[place - 1].headingLevel != nil,
      PieceText.folded(title).contains(PieceText.folded(spine.flow.text(of: spine.flow.blocks[place - 1])))
    {
      place -= 1
    }
    return place
  }

  /// Files begin a section of their own where they are another part of the book than what stands before, and before the
  /// first chapter that is named.
  private func addFiles(to starts: inout [Int: FlowSection], firstNamed: Int) {
    var before: Book.Matter?
    for file in spine.files where !file.blocks.isEmpty {
      let own = file.matter ?? explicit(in: file.blocks)
      let start = file.blocks.lowerBound
      if starts[start] == nil,
        start < firstNamed || own != nil && own != before && (own?.isRead != true || before?.isRead == false)
          || start == 0
      {
        starts[start] = FlowSection(
          title: HeadingTitle.title(of: spine.flow.blocks[file.blocks], in: spine.flow)
            ?? (own?.isRead == false ? file.title : nil),
          blocks: start..<start)
      }
      if file.matter != nil { starts[start]?.matter = file.matter }
      before = own ?? before
    }
    if starts[0] == nil, !spine.flow.blocks.isEmpty { starts[0] = FlowSection(blocks: 0..<0) }
  }

  /// A last file that nothing names, without a heading, with hardly more than an address of the web, is the publisher's.
  private func addLastPage(to starts: inout [Int: FlowSection]) {
    guard let file = spine.files.last(where: { !$0.blocks.isEmpty }), let last = starts.keys.max(),
      file.blocks.lowerBound > last
    else { return }
    let blocks = spine.flow.blocks[file.blocks]
    let texts = blocks.filter(\.isText)
    // "Update Log": what it is, its title says.
    if let title = blocks.first.flatMap({ $0.headingLevel == nil ? nil : spine.flow.text(of: $0) }),
      MatterTitles.matter(of: title, isNearStart: false, isNearEnd: true)?.isRead == false
    {
      starts[file.blocks.lowerBound] = FlowSection(title: title, blocks: file.blocks)
      return
    }
    guard blocks.allSatisfy({ $0.headingLevel == nil }), !texts.isEmpty,
      texts.reduce(0, { $0 + $1.range.count }) <= Self.notice,
      texts.contains(where: { block in
        let text = spine.flow.text(of: block).lowercased()
        return text.contains("www.") || text.contains("http")
      })
    else { return }
    starts[file.blocks.lowerBound] = FlowSection(blocks: file.blocks, matter: .back)
  }

  /// The part that the first text of a file says it is.
  private func explicit(in blocks: Range<Int>) -> Book.Matter? {
    spine.flow.blocks[blocks].lazy.filter { $0.omission == nil }.compactMap(\.matter).first
  }

  private func matter(of section: FlowSection) -> Book.Matter? {
    guard let file = spine.files.first(where: { $0.blocks.contains(section.blocks.lowerBound) }) else { return nil }
    return file.matter
  }

  private func isFront(_ section: FlowSection) -> Bool {
    let blocks = spine.flow.blocks[section.blocks]
    guard explicit(in: section.blocks)?.isRead != true else { return false }
    if blocks.allSatisfy({ $0.headingLevel == nil }),
      DedicationPage.isOne(blocks.filter(\.isText).prefix(8).map(spine.flow.text))
    {
      return false
    }
    return blocks.reduce(0) { $0 + ($1.isText ? $1.range.count : 0) } <= Self.pageful
  }
}

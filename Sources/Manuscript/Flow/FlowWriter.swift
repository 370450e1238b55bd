/// Writes the text that a reader extracts, white space collapsed, and notes its paragraphs, marks and what is left out.
///
/// Every reader of a marked-up format writes through it, so that all of them give the same book for the same story.
final class FlowWriter {
  /// The extracted text so far.
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [FlowBlock] = []
  /// The blocks where places begin that navigation may point at, by their ids.
  private(set) var anchors: [String: Int] = [:]

  /// What applies to the block that is being written, and to those that begin inside its element.
  struct Context {
    var matter: Book.Matter?
    var omission: String?
    /// Whether the name of a class alone tells ``matter`` or ``omission``.
    var isByClass = false
    /// Whether it is inside a page's article.
    var isInArticle = false
    /// The column of a table that it is in.
    var column: Int?
  }
  var context = Context()

  private var kind = FlowBlock.Kind.prose
  private var start: Int?
  private var wantsSpace = false
  private var marks: [Book.Mark] = []
  private var openMarks: [(kind: Book.Mark.Kind, start: Int)] = []
  private var linkStart: Int?
  private var linked = 0
  private var gap = 0
  private var speaker: (name: String, start: Int)?
  /// Whether stops at the beginning of what is written next are dropped: they belong to a name that stood before them.
  var dropsPunctuation = false
  private var asides: [(text: [UInt8], reason: String)] = []

  /// What files before this one have taken of the limits.
  private let before: (paragraphs: Int, bytes: Int)

  /// - Parameter before: the flow of the files before this one, where the text goes on from it.
  init(after before: Flow = Flow()) {
    self.before = (before.blocks.count, before.bytes.count)
    bytes.reserveCapacity(1 << 20)
  }

  /// The limit that the text goes beyond, if any.
  var excess: MarkupError? {
    if before.paragraphs + blocks.count >= TextLimits.paragraphs {
      return .tooMany("paragraphs", limit: TextLimits.paragraphs)
    }
    return before.bytes + bytes.count > TextLimits.bytes ? .tooMany("bytes of text", limit: TextLimits.bytes) : nil
  }

  /// Whether the block that is being written is set apart, as a heading is.
  var isSetApart = false
  /// Whether the block that is being written is a note: it begins with the note's mark.
  var isNote = false

  /// Whether the block that is being written holds text.
  var hasText: Bool { start != nil }
  /// Whether the block that is being written holds nothing but white space.
  var isBlank: Bool { start.map { WhiteSpace.trimmed($0..<bytes.count, of: bytes).isEmpty } ?? true }
  /// Whether the block that is being written holds a few words that may be a name.
  var mayBeName: Bool {
    guard let start, bytes.count - start <= PersonaName.longest.bytes else { return false }
    return PersonaName.setting(of: PieceText.collapsed(bytes[start...])) != nil
  }
  /// Whether nothing but white space stands in the block before a place.
  func isFirst(_ place: Int) -> Bool {
    guard let start, start < place else { return true }
    return WhiteSpace.trimmed(start..<min(place, bytes.count), of: bytes).isEmpty
  }
  /// Where the next byte goes.
  var place: Int { bytes.count }

  /// Ends the block that is being written, if any, and begins another.
  func begin(_ kind: FlowBlock.Kind) {
    close()
    self.kind = kind
  }

  /// Makes the block that is being written another kind.
  func turn(into kind: FlowBlock.Kind) { self.kind = kind }

  /// Writes text; white space becomes one space.
  func write(_ text: some Sequence<UInt8>) {
    var invisible = InvisibleSigns()
    for byte in text {
      if byte <= 0x20 {
        wantsSpace = start != nil
        continue
      }
      if dropsPunctuation {
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") { continue }
        dropsPunctuation = false
      }
      if wantsSpace {
        if bytes.last != 0x0A { bytes.append(0x20) }
        wantsSpace = false
      }
      if start == nil { begin(at: bytes.count) }
      bytes.append(byte)
      invisible.drop(from: &bytes, after: byte)
    }
  }

  /// Ends a line inside the block.
  func breakLine() {
    guard start != nil else { return }
    wantsSpace = false
    bytes.append(0x0A)
  }

  /// Writes a scene break; nothing where there is one already.
  func breakScene() {
    close()
    if blocks.last?.kind == .sceneBreak { return }
    begin(.sceneBreak)
    write("* * *".utf8)
    close()
  }

  /// Notes an empty paragraph: a gap on the page.
  func leaveGap() { gap += 1 }

  /// Notes an id that stands here.
  func anchor(_ id: String) {
    if anchors[id] == nil { anchors[id] = blocks.count }
  }

  /// Begins a mark on what follows.
  func open(_ mark: Book.Mark.Kind) { openMarks.append((mark, bytes.count)) }

  /// Ends the mark that was begun last.
  func closeMark() {
    guard let mark = openMarks.popLast() else { return }
    note(mark)
  }

  /// Says who speaks what follows, until it is said anew; nil for nobody.
  func speak(as name: String?) {
    noteSpeaker()
    speaker = name.map { ($0, bytes.count) }
  }

  /// A link's text begins.
  func openLink() { if linkStart == nil { linkStart = bytes.count } }

  /// A link's text ends.
  func closeLink() {
    if let linkStart { linked += max(0, bytes.count - linkStart) }
    linkStart = nil
  }

  /// Says which part of the book the block that was ended last is.
  func markLast(_ matter: Book.Matter) {
    if let last = blocks.indices.last { blocks[last].matter = matter }
  }

  /// Takes what was written from a place on out of the block; it is left out, and stands behind the block.
  func setAside(from place: Int, reason: String) {
    guard let start, place < bytes.count else { return }
    let from = max(place, start)
    let text = WhiteSpace.trimmed(from..<bytes.count, of: bytes)
    // The words on both sides of it stay apart.
    if from > start, text.lowerBound > from { wantsSpace = true }
    if !text.isEmpty { asides.append((Array(bytes[text]), reason)) }
    bytes.removeSubrange(from...)
    // Marks stand in the order of their ends.
    while let last = marks.last, last.range.upperBound > from { marks.removeLast() }
    openMarks = openMarks.map { ($0.kind, min($0.start, from)) }
    if bytes.count == start { self.start = nil }
  }

  /// Ends the block that is being written. A block of white space alone is none.
  func close() {
    defer {
      (start, wantsSpace, kind, linked) = (nil, false, .prose, 0)
      (isNote, isSetApart) = (false, false)
      marks = []
      openMarks = openMarks.map { ($0.kind, bytes.count) }
      if let speaking = speaker { speaker = (speaking.name, bytes.count) }
      if linkStart != nil { linkStart = bytes.count }
      writeAsides()
    }
    guard let start else { return }
    for mark in openMarks { note(mark) }
    noteSpeaker()
    closeLinkAtBlockEnd()
    let range = WhiteSpace.trimmed(start..<bytes.count, of: bytes)
    guard !range.isEmpty else {
      bytes.removeSubrange(start...)
      return
    }
    bytes.removeSubrange(range.upperBound...)
    let inside = marks.compactMap { mark -> Book.Mark? in
      let clamped = WhiteSpace.trimmed(mark.range.clamped(to: range), of: bytes)
      return clamped.isEmpty ? nil : Book.Mark(range: clamped, kind: mark.kind)
    }
    blocks.append(
      FlowBlock(
        kind: kind, range: range, marks: kind.isHeading ? [] : Self.joined(inside),
        matter: isNote ? context.matter ?? .notes : context.matter, omission: context.omission,
        isByClass: context.isByClass, isInArticle: context.isInArticle, isSetApart: isSetApart, linked: linked,
        column: context.column, gap: gap))
    gap = 0
    bytes.append(contentsOf: [0x0A, 0x0A])
  }

  /// Marks in order, those of emphasis joined where nothing but a space stands between.
  private static func joined(_ marks: [Book.Mark]) -> [Book.Mark] {
    marks.sorted { $0.range.lowerBound < $1.range.lowerBound }.reduce(into: []) { joined, mark in
      if let last = joined.last, mark.kind == .emphasis, last.kind == .emphasis,
        mark.range.lowerBound <= last.range.upperBound + 1
      {
        joined[joined.count - 1].range = last.range.lowerBound..<max(last.range.upperBound, mark.range.upperBound)
      } else {
        joined.append(mark)
      }
    }
  }

  private func begin(at place: Int) {
    start = place
    openMarks = openMarks.map { ($0.kind, max($0.start, place)) }
  }

  private func note(_ mark: (kind: Book.Mark.Kind, start: Int)) {
    guard let start, bytes.count > max(mark.start, start) else { return }
    marks.append(Book.Mark(range: max(mark.start, start)..<bytes.count, kind: mark.kind))
  }

  private func noteSpeaker() {
    if let speaker { note((.speaker(speaker.name), speaker.start)) }
  }

  private func closeLinkAtBlockEnd() {
    if let linkStart { linked += max(0, bytes.count - linkStart) }
  }

  private func writeAsides() {
    for aside in asides {
      let place = bytes.count
      bytes.append(contentsOf: aside.text)
      let range = place..<bytes.count
      // A run of page numbers or note marks is one stretch.
      blocks.append(
        FlowBlock(kind: .prose, range: range, matter: context.matter, omission: context.omission ?? aside.reason))
      bytes.append(contentsOf: [0x0A, 0x0A])
    }
    asides = []
  }
}

/// Finds in a flow what its markup does not tell: licences, transcribers' notes, scene breaks of ornaments or of a wide
/// gap, tables of contents that are lists of links.
enum FlowCleaner {
  /// A run of so many blocks that are links is a contents page, or a page's menu.
  private static let links = 4
  /// Gaps are scene breaks where at most one paragraph in so many has one before it.
  private static let gapShare = 6

  /// - Parameter linkReason: why runs of links are left out.
  static func clean(_ flow: inout Flow, linkReason: String = "contents") {
    ClassTrust.check(&flow)
    markBreaks(&flow)
    markLicence(&flow)
    markFurniture(&flow)
    markLinks(&flow, reason: linkReason)
    ArchiveNotes.markNotes(&flow)
    markVerse(&flow)
    breakAtGaps(&flow)
    TablePlay.mark(&flow)
  }

  private static func markBreaks(_ flow: inout Flow) {
    for place in flow.blocks.indices where flow.blocks[place].kind == .prose || flow.blocks[place].kind.isHeading {
      if SceneBreak.isBreak(flow.blocks[place].range, flow.bytes) { flow.blocks[place].kind = .sceneBreak }
    }
  }

  /// Project Gutenberg's lines around the work.
  private static func markLicence(_ flow: inout Flow) {
    func says(_ block: FlowBlock, _ words: String) -> Bool {
      guard block.range.count < 100_000, flow.bytes[block.range].starts(with: [0x2A, 0x2A, 0x2A]) else { return false }
      let head = String(decoding: flow.bytes[block.range.prefix(300)], as: UTF8.self).uppercased()
      return head.contains(words) && head.contains("GUTENBERG")
    }
    let reason = Book.Matter.licence.reason
    if let start = flow.blocks.prefix(400).lastIndex(where: { says($0, "START OF TH") }) {
      for place in 0...start { flow.blocks[place].omission = flow.blocks[place].omission ?? reason }
    }
    if let end = flow.blocks.firstIndex(where: { says($0, "END OF TH") || says($0, "END OF PROJECT") }) {
      for place in end..<flow.blocks.count { flow.blocks[place].omission = flow.blocks[place].omission ?? reason }
    }
  }

  private static func markFurniture(_ flow: inout Flow) {
    let furniture = Furniture(bytes: flow.bytes)
    for place in flow.blocks.indices where flow.blocks[place].isText {
      if let reason = furniture.reason(for: flow.blocks[place].range, isNearStart: place < 12) {
        flow.blocks[place].omission = reason
      }
    }
  }

  private static func markLinks(_ flow: inout Flow, reason: String) {
    var run: [Int] = []
    // A list of two or three is one where each is a heading's words.
    let titles = Set(flow.blocks.filter { $0.kind.isHeading }.map { PieceText.folded(flow.text(of: $0)) })
    func finish() {
      if run.count >= links
        || run.count > 1 && run.allSatisfy({ titles.contains(PieceText.folded(flow.text(of: flow.blocks[$0]))) })
      {
        for place in run { flow.blocks[place].omission = reason }
      }
      run = []
    }
    for place in flow.blocks.indices {
      let block = flow.blocks[place]
      if block.omission != nil { continue }
      if block.kind == .prose, block.linked * 10 >= block.range.count * 6 { run.append(place) } else { finish() }
    }
    finish()
  }

  /// Prose of several short lines that were ended by hand is verse.
  private static func markVerse(_ flow: inout Flow) {
    for place in flow.blocks.indices where flow.blocks[place].kind == .prose {
      let text = flow.bytes[flow.blocks[place].range]
      guard text.contains(0x0A) else { continue }
      let lines = text.split(separator: 0x0A).map(\.count)
      if lines.count >= 3, (lines.max() ?? 0) <= 80 { flow.blocks[place].kind = .verse }
    }
  }

  /// Makes a wide gap a scene break, unless the text has gaps all over.
  private static func breakAtGaps(_ flow: inout Flow) {
    let gaps = flow.blocks.indices.filter { isGap(before: $0, flow) }
    guard !gaps.isEmpty, gaps.count * gapShare <= flow.blocks.count else { return }
    for place in gaps { flow.blocks[place].followsGap = true }
  }

  private static func isGap(before place: Int, _ flow: Flow) -> Bool {
    guard place > 0, flow.blocks[place].gap > 0, flow.blocks[place].isText else { return false }
    let before = flow.blocks[place - 1]
    return before.isText && endsSentence(flow.bytes[before.range])
  }

  /// Whether a paragraph is no line of verse that goes on behind the gap, as some converters set it.
  private static func endsSentence(_ paragraph: ArraySlice<UInt8>) -> Bool {
    guard let last = String(decoding: paragraph.suffix(4), as: UTF8.self).last else { return false }
    return !last.isLetter && !",;:-–—".contains(last)
  }
}

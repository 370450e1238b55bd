/// Whether a book is a play in which names stand before the speeches, and which labels count in it.
///
/// Only a text that is clearly a play is one: most of its paragraphs begin with a name, and the names return. A list of
/// personae, acts and scenes, and directions in brackets make it likelier, so that less of it is enough.
struct PlaySurvey {
  /// The labels that count, by the paragraph they stand in.
  private(set) var labels: [Int: [PlayLabel]] = [:]
  /// The names of the personae, as the script has them.
  private(set) var names: Set<String> = []
  let roster: PlayRoster

  /// How sure a label is by its look alone.
  private enum Tier: CaseIterable {
    /// Names in capitals, in bold or italics, on lines of their own.
    case capitals
    /// `Tom: line` besides.
    case colons
    /// `Tom. Line` besides, as old editions of Shakespeare have it.
    case stops

    /// A play has at least so many speeches, fewer where there is other evidence; this share of its paragraphs, in percent.
    var least: (plain: Int, evident: Int, share: Int) {
      switch self {
      case .capitals: (4, 3, 55)
      case .colons: (4, 4, 55)
      case .stops: (12, 8, 70)
      }
    }

    func takes(_ label: PlayLabel) -> Bool {
      if label.setting == .capitals || label.form == .marked || label.form == .line { return true }
      return label.form == .colon ? self != .capitals : self == .stops
    }
  }

  /// A form counts where it has this part of the labels that the commonest form has.
  private static let formShare = 8
  /// A play of fewer speeches than this has hardly another paragraph.
  private static let several = 6

  private let paragraphs: [Book.Paragraph]
  private let bytes: [UInt8]
  private var found: [[PlayLabel]] = []

  /// Nil where the book is no play.
  init?(_ book: Book) {
    bytes = book.bytes
    paragraphs = book.chapters.flatMap(\.paragraphs)
    roster = PlayRoster(paragraphs, book)
    let finder = PlayLabelFinder(bytes: bytes)
    found = paragraphs.indices.map { place in
      roster.paragraphs.contains(place) ? [] : Self.labels(of: paragraphs[place], finder)
    }
    let all = found
    for place in paragraphs.indices {
      found[place] = all[place].filter { isFollowed($0, in: place, all) }
    }
    let isEvident =
      !roster.names.isEmpty || paragraphs.contains(where: isAct) || paragraphs.contains(where: isBracketed)
    for tier in Tier.allCases where settle(tier, isEvident) { return }
    return nil
  }

  private static func labels(of paragraph: Book.Paragraph, _ finder: PlayLabelFinder) -> [PlayLabel] {
    switch paragraph.kind {
    case .sceneBreak: return []
    case .heading:
      // A name on a line of its own may have been taken for a heading.
      guard let label = finder.label(of: paragraph.range, marks: []), label.form == .line else { return [] }
      return [label]
    case .prose, .verse:
      return PlayLines.lines(of: paragraph.range, in: finder.bytes).compactMap { line in
        guard mayBegin(finder.bytes[line.lowerBound]), !PlayDirection.isWhole(line, in: finder.bytes) else {
          return nil
        }
        return finder.label(of: line, marks: paragraph.marks)
      }
    }
  }

  /// Whether a label may begin with a byte: most lines are told by it.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    !(0x61...0x7A).contains(byte) && byte > 0x20 && byte != UInt8(ascii: "\"")
  }

  /// Whether a name that ends its paragraph has a speech behind it; a title has other headings.
  private func isFollowed(_ label: PlayLabel, in place: Int, _ found: [[PlayLabel]]) -> Bool {
    guard label.range.upperBound >= paragraphs[place].range.upperBound else { return true }
    var next = place + 1
    while next < paragraphs.count, PlayDirection.isWhole(paragraphs[next].range, in: bytes),
      paragraphs[next].kind == .prose
    {
      next += 1
    }
    guard next < paragraphs.count, paragraphs[next].kind == .prose || paragraphs[next].kind == .verse,
      !beginsWithName(next, found)
    else { return false }
    // What stands first of all is a title, unless a speech and another name follow.
    return place > 0 || found.dropFirst(next + 1).first?.first?.form == .line
  }

  /// Whether a paragraph begins with a name that is set as one; "Nothing, Mrs. Hart." may be said.
  private func beginsWithName(_ place: Int, _ found: [[PlayLabel]]) -> Bool {
    guard let label = found[place].first, label.range.lowerBound == paragraphs[place].range.lowerBound else {
      return false
    }
    return label.setting == .capitals || label.form == .marked || label.form == .colon
  }

  private mutating func settle(_ tier: Tier, _ isEvident: Bool) -> Bool {
    var counts: [String: Int] = [:]
    var forms: [PlayLabel.Form: Int] = [:]
    var others = 0
    var awaits = false
    for place in paragraphs.indices where !roster.paragraphs.contains(place) {
      let own = found[place].filter { tier.takes($0) }
      for label in own {
        counts[label.name, default: 0] += 1
        forms[label.form, default: 0] += 1
      }
      let paragraph = paragraphs[place]
      guard paragraph.kind == .prose || paragraph.kind == .verse || !own.isEmpty else { continue }
      if own.isEmpty, !awaits, !PlayDirection.isWhole(paragraph.range, in: bytes) { others += 1 }
      awaits = own.last.map { $0.range.upperBound >= paragraph.range.upperBound } ?? false
    }
    let speeches = counts.values.reduce(0, +)
    let returning = counts.filter { $0.value >= 2 || roster.names.contains($0.key) }
    let said = returning.values.reduce(0, +)
    guard said >= (isEvident ? tier.least.evident : tier.least.plain), counts.count >= 2,
      returning.count >= (speeches <= 6 ? 1 : 2), speeches * 100 >= (speeches + others) * tier.least.share,
      said * 10 >= speeches * (isEvident && tier == .capitals ? 3 : 6),
      isEvident || speeches >= Self.several || others * Self.several <= speeches
    else { return false }
    let most = forms.values.max() ?? 0
    let usual = Set(forms.filter { $0.value * Self.formShare >= most }.keys)
    accept(tier, usual, Set(returning.keys))
    return true
  }

  private mutating func accept(_ tier: Tier, _ usual: Set<PlayLabel.Form>, _ returning: Set<String>) {
    var hasBegun = false
    let lines = paragraphs.indices.filter { place in
      found[place].contains { $0.form == .line && returning.contains($0.name) }
    }
    let areHeadings = lines.count { paragraphs[$0].kind == .heading } * 2 > lines.count
    for place in paragraphs.indices {
      let isHeading = paragraphs[place].kind == .heading
      let own = found[place].filter { label in
        guard tier.takes(label), usual.contains(label.form) else { return false }
        // One that speaks once: beside its words it is sure, on a line of its own only where such lines are the rule.
        let isOne = returning.contains(label.name) || label.form != .line || hasBegun && (!isHeading || areHeadings)
        hasBegun = hasBegun || isOne
        return isOne
      }
      guard !own.isEmpty else { continue }
      labels[place] = own
      names.formUnion(own.map(\.name))
    }
    names.formUnion(roster.names)
  }

  private func isAct(_ paragraph: Book.Paragraph) -> Bool {
    guard paragraph.kind == .heading else { return false }
    let first = bytes[paragraph.range].prefix { $0 > 0x20 && $0 != UInt8(ascii: ".") }
    return ["ACT", "SCENE", "Act", "Scene", "ACTE", "SCÈNE", "AKT", "SZENE", "Acte", "Scène"]
      .contains(String(decoding: first, as: UTF8.self))
  }

  private func isBracketed(_ paragraph: Book.Paragraph) -> Bool {
    guard paragraph.kind == .prose else { return false }
    let first = bytes[paragraph.range.lowerBound]
    return (first == UInt8(ascii: "[") || first == UInt8(ascii: "("))
      && PlayDirection.isWhole(paragraph.range, in: bytes)
  }
}

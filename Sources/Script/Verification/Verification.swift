/// Whether a script says what its manuscript says, word by word.
///
/// Words are compared as they are spelt, in order; punctuation, quotation marks and white space make no difference. The time
/// grows with the length of both, whatever they hold.
public struct Verification: Sendable, Hashable {
  /// How many words of the manuscript are to be read.
  public var words: Int
  /// Where the script's words are others, in the manuscript's order; empty where nothing is lost and nothing invented.
  public var differences: [Difference]

  /// The longest piece of text that a difference quotes, in letters.
  private static let longestQuote = 80

  /// Compares a script with a manuscript's text.
  ///
  /// - Parameters:
  ///   - text: The manuscript's text, as UTF-8.
  ///   - omissions: What of it is not to be read. Nil stands for what the script says it left out, if it was made from this
  ///     very text; otherwise its places mean nothing here, and all of the text is to be read.
  public init(of script: Script, against text: [UInt8], omitting omissions: [Script.Omission]? = nil) {
    let isSame = script.source?.sha256 == ContentHash.hex(of: text)
    let manuscript = Self.words(of: text, without: omissions ?? (isSame ? script.omitted : []))
    var spoken = Words(), lines: [Int] = []
    let all = script.lines
    for (index, line) in all.enumerated() {
      spoken.add(line.text)
      lines += Array(repeating: index + 1, count: spoken.words.count - lines.count)
    }
    var alignment = Alignment(earlierCount: manuscript.words.count, laterCount: spoken.words.count)
    alignment.align(manuscript.words, spoken.words)
    var rows = RowCounter(text)
    words = manuscript.words.count
    differences = []
    for gap in Self.joined(alignment.gaps) {
      let line = gap.later.isEmpty ? gap.later.lowerBound - 1 : gap.later.lowerBound
      let first = gap.earlier.isEmpty ? max(gap.earlier.lowerBound - 1, 0) : gap.earlier.lowerBound
      let row = rows.row(of: manuscript.ranges.indices.contains(first) ? manuscript.ranges[first].lowerBound : 0)
      differences.append(
        Difference(
          kind: gap.earlier.isEmpty ? .added : gap.later.isEmpty ? .missing : .changed,
          manuscript: Self.quote(text, gap.earlier.map { manuscript.ranges[$0] }),
          script: Self.quote(all, gap.later, spoken, lines), row: row,
          line: lines.indices.contains(line) ? lines[line] : 0, manuscriptCount: gap.earlier.count,
          scriptCount: gap.later.count))
    }
  }

  /// Differences with fewer words in common between them than either has itself are one: what two passages share by chance
  /// is no place to part them.
  private static func joined(_ gaps: [Alignment.Gap]) -> [Alignment.Gap] {
    func size(_ gap: Alignment.Gap) -> Int { max(gap.earlier.count, gap.later.count) }
    var joined: [Alignment.Gap] = []
    for gap in gaps {
      if let last = joined.last, gap.earlier.lowerBound - last.earlier.upperBound < min(size(last), size(gap)) {
        joined[joined.count - 1] = Alignment.Gap(
          earlier: last.earlier.lowerBound..<gap.earlier.upperBound,
          later: last.later.lowerBound..<gap.later.upperBound)
      } else {
        joined.append(gap)
      }
    }
    return joined
  }

  /// The words of a text outside what is left out.
  private static func words(of text: [UInt8], without omissions: [Script.Omission]) -> Words {
    var words = Words()
    var start = 0
    func add(to end: Int) {
      guard start < end else { return }
      words.add(String(decoding: text[start..<end], as: UTF8.self), at: start)
    }
    for omission in omissions.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      add(to: min(omission.start, text.count))
      start = min(max(start, omission.end), text.count)
    }
    add(to: text.count)
    return words
  }

  /// The manuscript from the first word to the last.
  private static func quote(_ text: [UInt8], _ ranges: [Range<Int>]) -> String {
    guard let first = ranges.first, let last = ranges.last else { return "" }
    // Text that is no UTF-8 is longer when decoded, and its words stand elsewhere.
    let end = min(last.upperBound, text.count), start = min(first.lowerBound, end)
    return shortened(String(decoding: text[start..<end].prefix(longestQuote * 8), as: UTF8.self))
  }

  /// The script from the first word to the last, over as many lines as it takes.
  private static func quote(_ all: [Script.Line], _ gap: Range<Int>, _ spoken: Words, _ lines: [Int]) -> String {
    var pieces: [String] = []
    var index = gap.lowerBound
    while index < gap.upperBound, pieces.count < longestQuote {
      var last = index
      while last + 1 < gap.upperBound, lines[last + 1] == lines[index] { last += 1 }
      let bytes = all[lines[index] - 1].text.utf8
      let from = spoken.ranges[index].lowerBound, length = spoken.ranges[last].upperBound - from
      let start = bytes.index(bytes.startIndex, offsetBy: from)
      pieces.append(String(decoding: bytes[start...].prefix(min(length, longestQuote * 8)), as: UTF8.self))
      index = last + 1
    }
    return shortened(pieces.joined(separator: " "))
  }

  private static func shortened(_ text: String) -> String {
    let shown = OneRow.shown(text)
    return shown.count > longestQuote ? shown.prefix(longestQuote) + "…" : shown
  }
}

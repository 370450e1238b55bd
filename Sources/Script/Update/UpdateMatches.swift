/// Which lines of an edited script stand for which of one newly made, whose manuscript has changed.
struct UpdateMatches {
  /// For each new line, the edited one of the same text.
  private(set) var same: [Int?]
  /// For each new line without one, the edited one that shares most of its words.
  private(set) var alike: [Int?]
  /// For new lines that the edit holds in pieces: the edited lines that make them up.
  private(set) var pieces: [Int: Range<Int>] = [:]

  private let edited: [Words]
  private let new: [Words]

  /// The most pieces of one line that are known again.
  private static let mostPieces = 8
  /// The most places at which a line's pieces are looked for: more begin with one word only in a book of one word.
  private static let mostPlaces = 64

  init(_ edited: [Script.Line], _ new: [Script.Line]) {
    var alignment = Alignment(earlierCount: edited.count, laterCount: new.count)
    // First with the neighbours' words, so that of many a “Yes.” the right one is found; then alone.
    alignment.align(Self.withNeighbours(edited), Self.withNeighbours(new))
    alignment.align(edited.map(\.text), new.map(\.text))
    same = alignment.earlier
    alike = Array(repeating: nil, count: new.count)
    self.edited = edited.map(Self.words)
    self.new = new.map(Self.words)
    for gap in alignment.gaps where !gap.earlier.isEmpty && !gap.later.isEmpty {
      findPieces(gap)
      findAlike(gap)
    }
  }

  private static func words(_ line: Script.Line) -> Words {
    var words = Words()
    words.add(line.text)
    return words
  }

  private static func withNeighbours(_ lines: [Script.Line]) -> [String] {
    lines.indices.map { index in
      let before = index > 0 ? lines[index - 1].text : "", after = index + 1 < lines.count ? lines[index + 1].text : ""
      return [before, lines[index].text, after].joined(separator: "\u{0}")
    }
  }

  private mutating func findPieces(_ gap: Alignment.Gap) {
    var places: [String: ArraySlice<Int>] = [:]
    for index in gap.earlier { if let first = edited[index].words.first { places[first, default: []].append(index) } }
    var next = gap.earlier.lowerBound
    for later in gap.later {
      guard let first = new[later].words.first else { continue }
      while let place = places[first]?.first, place < next { places[first]?.removeFirst() }
      let found = (places[first] ?? []).prefix(Self.mostPlaces)
      var made: Range<Int>?
      for place in found where made == nil { made = run(from: place, gap.earlier.upperBound, making: new[later].words) }
      guard let run = made else { continue }
      pieces[later] = run
      next = run.upperBound
    }
  }

  /// The lines from one on, two or more, whose words are together those of a line.
  private func run(from start: Int, _ end: Int, making words: [String]) -> Range<Int>? {
    var rest = words[...]
    for index in start..<min(start + Self.mostPieces, end) {
      guard rest.starts(with: edited[index].words) else { return nil }
      rest = rest.dropFirst(edited[index].words.count)
      if rest.isEmpty { return index > start ? start..<index + 1 : nil }
    }
    return nil
  }

  private mutating func findAlike(_ gap: Alignment.Gap) {
    let owners = gap.earlier.flatMap { Array(repeating: $0, count: edited[$0].words.count) }
    let later = gap.later.flatMap { new[$0].words }
    var alignment = Alignment(earlierCount: owners.count, laterCount: later.count)
    alignment.align(gap.earlier.flatMap { edited[$0].words }, later)
    var position = 0
    for index in gap.later {
      let count = new[index].words.count
      defer { position += count }
      guard pieces[index] == nil else { continue }
      var shared: [Int: Int] = [:]
      for earlier in alignment.earlier[position..<position + count].compactMap(\.self) {
        shared[owners[earlier], default: 0] += 1
      }
      guard let best = shared.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { continue }
      // Half of both lines, or all of a line that the edit joined with others.
      if best.value * 2 >= max(count, edited[best.key].words.count) || (best.value == count && count > 1) {
        alike[index] = best.key
      }
    }
  }
}

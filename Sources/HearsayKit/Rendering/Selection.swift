import HearsayScript

/// The part of a script that is to be rendered: its lines with their numbers, and where chapters begin. Nothing is copied.
struct Selection: Sequence, Sendable {
  /// The whole script.
  let script: Script
  /// How many lines there are.
  private(set) var count = 0
  /// The title of each chapter, nil where it has none, by the number of its first line.
  private(set) var openings: [Int: String?] = [:]
  /// The places of the chapters that have lines, each with the number of its first.
  private var chapters: [(index: Int, first: Int)] = []

  /// Selects chapters, counted from 1; all of them when nil.
  init(_ script: Script, chapters wanted: ClosedRange<Int>?) {
    self.script = script
    var number = 1
    for (index, chapter) in script.chapters.enumerated() {
      defer { number += chapter.lines.count }
      guard wanted?.contains(index + 1) ?? true, !chapter.lines.isEmpty else { continue }
      openings[number] = .some(chapter.title ?? (index == 0 && !script.title.isEmpty ? script.title : nil))
      chapters.append((index, number))
      count += chapter.lines.count
    }
  }

  /// The numbers of the lines.
  var numbers: Range<Int> {
    let first = chapters.first?.first ?? 1
    return first..<first + count
  }

  func makeIterator() -> Iterator { Iterator(selection: self) }

  /// Walks through the lines.
  struct Iterator: IteratorProtocol {
    fileprivate let selection: Selection
    private var chapter = 0
    private var line = 0

    fileprivate init(selection: Selection) { self.selection = selection }

    mutating func next() -> NumberedLine? {
      while chapter < selection.chapters.count {
        let (index, first) = selection.chapters[chapter]
        if line < selection.script.chapters[index].lines.count {
          defer { line += 1 }
          return NumberedLine(number: first + line, line: selection.script.chapters[index].lines[line])
        }
        (chapter, line) = (chapter + 1, 0)
      }
      return nil
    }
  }
}

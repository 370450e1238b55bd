/// Puts the pages that `pdftotext` writes together: running heads, running feet and page numbers are taken out, and a
/// paragraph that goes on over the page is one again.
struct PDFPages {
  /// The text of all pages.
  private(set) var text: [UInt8] = []
  /// How many lines of running heads, running feet and page numbers were taken out.
  private(set) var dropped = 0

  /// A head or foot runs where it stands, but for its figures, on one page in five, and on four pages at least: a book may
  /// have one for each side and each part.
  private static let share = 5
  private static let least = 4
  /// How many lines at a page's top and bottom may be a head or a foot.
  private static let reach = 2

  /// - Parameter bytes: valid UTF-8, a form feed behind each page.
  init(_ bytes: [UInt8]) {
    let pages = bytes.split(separator: 0x0C).map { page in
      page.split(separator: 0x0A, omittingEmptySubsequences: false)
    }
    var counts: [[UInt8]: Int] = [:]
    for page in pages {
      for place in Self.edges(of: page) { counts[Self.shape(page[place]), default: 0] += 1 }
    }
    let most = pages.lazy.map(Self.height).max() ?? 0
    let enough = max(Self.least, pages.count / Self.share)
    paragraphs = PDFParagraphs(pages.flatMap(\.self))
    text.reserveCapacity(bytes.count)
    for page in pages {
      let heads = Set(
        Self.edges(of: page).filter { place in
          let shape = Self.shape(page[place])
          return counts[shape, default: 0] >= enough || shape == Self.number
        })
      dropped += heads.count
      add(page.indices.filter { !heads.contains($0) }.map { page[$0] })
      isFull = Self.height(page) * 3 >= most * 2
    }
  }

  private let paragraphs: PDFParagraphs

  /// The shape of a line that holds a number alone.
  private static let number = [UInt8(ascii: "0")]

  /// The first and last lines of a page that hold more than white space.
  private static func edges(of page: [ArraySlice<UInt8>]) -> [Int] {
    let filled = page.indices.filter { place in page[place].contains { $0 > 0x20 } }
    guard filled.count > 2 * reach else { return filled.count > 1 ? [filled[0], filled[filled.count - 1]] : filled }
    return Array(filled.prefix(reach) + filled.suffix(reach))
  }

  /// A line with its figures made alike and its white space left out.
  private static func shape(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var shape: [UInt8] = []
    for byte in line where byte > 0x20 {
      let isFigure = (0x30...0x39).contains(byte)
      if isFigure, shape.last == UInt8(ascii: "0") { continue }
      shape.append(isFigure ? UInt8(ascii: "0") : byte)
    }
    return shape
  }

  /// Whether the page before was about as full as any: what ends it may go on over the page.
  private var isFull = false

  /// How many lines of a page hold more than white space.
  private static func height(_ page: [ArraySlice<UInt8>]) -> Int {
    page.count { line in line.contains { $0 > 0x20 } }
  }

  private mutating func add(_ lines: [ArraySlice<UInt8>]) {
    guard let first = lines.firstIndex(where: { line in line.contains { $0 > 0x20 } }) else { return }
    if !text.isEmpty {
      let end = text.lastIndex { $0 > 0x20 } ?? 0
      text.removeSubrange((end + 1)...)
      text += endsSentence || !isFull || Self.isHeading(lines[first]) ? [0x0A, 0x0A] : [0x0A]
    }
    // `pdftotext` sets no empty line between a heading and what follows it.
    var before: ArraySlice<UInt8>?
    for line in lines[first...] {
      let isHeading = Self.isHeading(line)
      if isHeading && !text.isEmpty || before.map({ paragraphs.ends($0, before: line) }) == true { text.append(0x0A) }
      before = line
      text += line + (isHeading ? [0x0A, 0x0A] : [0x0A])
    }
  }

  private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    if line.count <= 40, MatterWords.always[PieceText.folded(PieceText.collapsed(line))] != nil { return true }
    return switch HeadingForm(PieceText.collapsed(line)) {
    case .part, .chapter: true
    case .number, .capitals, .title, nil: false
    }
  }

  /// Whether the text so far ends as a paragraph may: with a stop or a closing mark.
  private var endsSentence: Bool { PDFParagraphs.endsSentence(text.suffix(8)) }
}

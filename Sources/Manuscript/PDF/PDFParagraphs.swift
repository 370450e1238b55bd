/// Parts the paragraphs of a PDF's text, between which `pdftotext` leaves no empty line: a paragraph's last line is shorter than the page
/// is wide, and speech begins a line of its own.
struct PDFParagraphs {
  /// How long a line is that fills the page, in letters.
  private let width: Int
  /// A line that is shorter than this part of a full one, in percent, ends a paragraph.
  private static let share = 80
  /// Narrower pages are columns or verse.
  private static let narrowest = 30

  /// - Parameter lines: all lines of the text.
  init(_ lines: [ArraySlice<UInt8>]) {
    let lengths = lines.map(Self.length).filter { $0 > 0 }.sorted()
    width = lengths.isEmpty ? 0 : lengths[lengths.count * 8 / 10]
  }

  /// Whether a paragraph ends between two lines.
  func ends(_ line: ArraySlice<UInt8>, before next: ArraySlice<UInt8>) -> Bool {
    guard width >= Self.narrowest, Self.endsSentence(line), let first = Self.first(of: next), !first.isLowercase else {
      return false
    }
    let closes = line.last { $0 > 0x20 }
    if Self.opens(first), closes == UInt8(ascii: "\"") || closes == 0x9D { return true }
    return Self.length(line) * 100 < width * Self.share
  }

  private static func length(_ line: ArraySlice<UInt8>) -> Int { line.count { $0 & 0xC0 != 0x80 } }

  private static func first(of line: ArraySlice<UInt8>) -> Character? {
    String(decoding: line.drop { $0 <= 0x20 }.prefix(8), as: UTF8.self).first
  }

  private static func opens(_ sign: Character) -> Bool { "\"“«„—–".contains(sign) }

  /// Whether a line ends with a stop, or with a mark that closes speech.
  static func endsSentence(_ line: some BidirectionalCollection<UInt8>) -> Bool {
    switch line.last(where: { $0 > 0x20 }) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: ":"): true
    // The last byte of ” and ’, of … and of ».
    case 0x9D, 0x99, 0xA6, 0xBB: true
    default: false
    }
  }
}

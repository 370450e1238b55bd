/// What the headings' rules want to know of a short paragraph.
struct PieceText: Sendable {
  /// Its text, white space collapsed; empty for one too long to be a heading.
  var text = ""
  /// Its first line, white space collapsed.
  var firstLine = ""
  /// The form of its first line where that is a heading's, else of its whole text.
  var form: HeadingForm?
  /// Whether nothing stands in it besides a number.
  var isLoneNumber = false

  /// A heading is at most so long, in bytes and in lines.
  static let longest = (bytes: 300, lines: 4)

  init(_ piece: Piece, _ bytes: [UInt8]) {
    guard piece.kind != .sceneBreak, piece.range.count <= Self.longest.bytes, piece.lines <= Self.longest.lines else {
      return
    }
    text = Self.collapsed(bytes[piece.range])
    firstLine = Self.collapsed(bytes[piece.firstLine])
    let first = HeadingForm(firstLine)
    switch first {
    case .part, .chapter, .number: form = first
    case .capitals, .title, nil: form = piece.lines == 1 ? first : HeadingForm.isCapitals(text) ? .capitals : nil
    }
    // A first line that only begins like a heading is followed by prose.
    if piece.lines > 1, form != nil, form != .capitals, !restIsTitle { form = nil }
    if case .number = form { isLoneNumber = !text.contains(" ") }
  }

  private var restIsTitle: Bool {
    let rest = text.dropFirst(firstLine.count).drop { $0 == " " }
    guard let last = rest.last else { return true }
    return HeadingForm.isCapitals(String(rest)) || HeadingForm(String(rest)) == .title
      || rest.utf8.count <= 80 && last != "," && last != "\"" && last != "”" && rest.first?.isUppercase == true
  }

  /// A text's words parted by single spaces.
  static func collapsed(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Letters and digits alone, in lower case: what stays when a title is set in another way.
  static func folded(_ text: some StringProtocol) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

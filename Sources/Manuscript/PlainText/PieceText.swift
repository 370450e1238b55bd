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
  private static let longest = (bytes: 400, lines: 6)

  /// Whether it has a chapter's or a part's number.
  var isNumbered: Bool {
    switch form {
    case .part, .chapter, .number: true
    case .capitals, .title, nil: false
    }
  }

  /// Whether it is a number and the word before it, such as "Chapter 4", and no title.
  var isLabel: Bool { text.split(separator: " ").count <= 3 }

  init(_ piece: Piece, _ bytes: [UInt8]) {
    guard piece.kind != .sceneBreak, piece.range.count <= Self.longest.bytes, piece.lines <= Self.longest.lines else {
      return
    }
    guard !Self.isSpeech(bytes[piece.range]) else { return }
    text = Self.collapsed(bytes[piece.range])
    firstLine = Self.collapsed(bytes[piece.firstLine])
    let first = HeadingForm(firstLine)
    switch first {
    case .part, .chapter, .number: form = first
    case .capitals, .title, nil: form = piece.lines == 1 ? first : HeadingForm.isCapitals(text) ? .capitals : nil
    }
    // "CHAPTER" and its number on two lines.
    if piece.lines > 1, HeadingForm.isLabel(text) {
      form = HeadingForm(text)
      return
    }
    // A first line that only begins like a heading is followed by prose.
    if piece.lines > 1, form != nil, form != .capitals, !restIsTitle, !goesOn { form = nil }
    if case .number = form { isLoneNumber = !text.contains(" ") }
  }

  /// Whether a chapter's long title is wrapped: "Chapter 3: How She Came to the House,".
  private var goesOn: Bool { form == .chapter && firstLine.contains(":") && firstLine.last == "," }

  private var restIsTitle: Bool {
    let rest = text.dropFirst(firstLine.count).drop { $0 == " " }
    guard let last = rest.last else { return true }
    return HeadingForm.isCapitals(String(rest)) || HeadingForm(String(rest)) == .title
      || rest.utf8.count <= 80 && last != "," && last != "\"" && last != "”" && rest.first?.isUppercase == true
  }

  /// Whether a quotation mark stands before words that are not all capitals: no heading, and common.
  private static func isSpeech(_ bytes: ArraySlice<UInt8>) -> Bool {
    let first = bytes.first
    guard first == UInt8(ascii: "\"") || bytes.starts(with: [0xE2, 0x80, 0x9C]) else { return false }
    return bytes.contains { (0x61...0x7A).contains($0) }
  }

  /// A text's words parted by single spaces.
  static func collapsed(_ bytes: ArraySlice<UInt8>) -> String {
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte > 0x20 {
        words.append(byte)
      } else if let last = words.last, last != 0x20 {
        words.append(0x20)
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }

  /// Letters and digits alone, in lower case: what stays when a title is set in another way.
  static func folded(_ text: some StringProtocol) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

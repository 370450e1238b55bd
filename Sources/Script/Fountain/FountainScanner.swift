/// Splits a Fountain file into rows, without its boneyards `/* … */` and notes `[[ … ]]`, and finds Hearsay's marks.
///
/// Both may go over several rows. What is opened and never closed is text. The time grows with the length alone.
struct FountainScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var number = 1
  private var row: [UInt8] = []
  private var rowHadComment = false
  /// Up to where no `*/` and no `]]` was found, so that nobody searches there again.
  private var unclosedComment = false
  private var unclosedNoteUntil = 0

  private(set) var rows: [FountainRow] = []
  /// The rows of the last boneyard that holds marks, with the number of its first row.
  private(set) var marks: (row: Int, text: [UInt8])?

  init(_ content: [UInt8]) {
    bytes = content.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(content.dropFirst(3)) : content
    while position < bytes.count { step() }
    endRow()
  }

  private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func step() {
    let byte = bytes[position]
    switch byte {
    case 0x0A:
      position += 1
      endRow()
    case 0x0D:
      position += self.byte(at: position + 1) == 0x0A ? 2 : 1
      endRow()
    case 0x5C:
      row.append(byte)
      position += 1
      if let next = self.byte(at: position), FountainText.isPunctuation(next) {
        row.append(next)
        position += 1
      }
    case 0x2F where self.byte(at: position + 1) == 0x2A && skipComment(): break
    case 0x5B where self.byte(at: position + 1) == 0x5B && skipNote(): break
    default:
      row.append(byte)
      position += 1
    }
  }

  private mutating func skipComment() -> Bool {
    guard !unclosedComment else { return false }
    var end = position + 2
    while end + 1 < bytes.count, bytes[end] != 0x2A || bytes[end + 1] != 0x2F { end += 1 }
    guard end + 1 < bytes.count else {
      unclosedComment = true
      return false
    }
    let text = bytes[position + 2..<end]
    if FountainMarks.begin(text.trimmed) { marks = (number, Array(text)) }
    pass(to: end + 2)
    return true
  }

  /// A note ends before the next empty row.
  private mutating func skipNote() -> Bool {
    guard position >= unclosedNoteUntil else { return false }
    var end = position + 2
    while end + 1 < bytes.count, bytes[end] != 0x5D || bytes[end + 1] != 0x5D {
      if bytes[end] == 0x0A, bytes[end + 1] == 0x0A || bytes[end + 1] == 0x0D {
        unclosedNoteUntil = end
        return false
      }
      end += 1
    }
    guard end + 1 < bytes.count else {
      unclosedNoteUntil = bytes.count
      return false
    }
    pass(to: end + 2)
    return true
  }

  private mutating func pass(to end: Int) {
    for index in position..<end where bytes[index] == 0x0A || (bytes[index] == 0x0D && byte(at: index + 1) != 0x0A) {
      number += 1
    }
    position = end
    rowHadComment = true
  }

  /// A row that held nothing but a comment is no empty row: it was never there.
  private mutating func endRow() {
    if !(rowHadComment && row.isBlank) { rows.append(FountainRow(number: number, bytes: row)) }
    number += 1
    row = []
    rowHadComment = false
  }
}

import HearsayManuscript
import HearsayScript

/// Finds the quotations whose lines a person has given to someone.
enum SettledLines {
  /// By quotation: the member who says it; only the settled ones.
  static func members(_ corrections: Corrections, book: Book, reading: Reading, cast: Cast) -> [Int: Int] {
    guard !corrections.assignments.isEmpty else { return [:] }
    let shown = ShownText.bytes(of: book)
    var wanted: [String: Int] = [:]
    for assignment in corrections.assignments {
      wanted[assignment.line] = CastCorrector.find(assignment.speaker, in: cast)
    }
    var settled: [Int: Int] = [:]
    var seen: [String: Int] = [:]
    let (pieces, _) = LineSplitter.split(book, reading)
    for (number, paragraph) in book.chapters.flatMap(\.paragraphs).enumerated() {
      let texts: [(String, Int?)] =
        switch paragraph.kind {
        case .sceneBreak: [("", nil)]
        case .heading: [(LineText.collapsed(shown[paragraph.range]), nil)]
        case .prose, .verse:
          pieces[number].map { piece in
            guard let quotation = piece.quotation else { return (LineText.collapsed(shown[piece.range]), nil) }
            return (LineText.spoken(piece.range, of: reading.quotations[quotation], in: shown), quotation)
          }
        }
      for (text, quotation) in texts {
        let occurrence = seen[text, default: 0]
        seen[text] = occurrence + 1
        guard let quotation, let member = wanted[LineID.make(text: text, occurrence: occurrence)] else { continue }
        settled[quotation] = member
      }
    }
    return settled
  }
}

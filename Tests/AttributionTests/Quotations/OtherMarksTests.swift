import HearsayManuscript
import Testing

@testable import HearsayAttribution

@Suite("Speech between other languages' marks")
struct OtherMarksTests {
  @Test(
    "is found",
    arguments: [
      "«⟦Komm,⟧» sagte er. «⟦Es ist spät.⟧»",
      "»⟦Komm,⟧« sagte er, »⟦es ist spät.⟧«\n\n»⟦Nein.⟧«",
      "„⟦Komm,⟧“ sagte er, „⟦es ist spät.⟧“\n\n„⟦Nein, ‚nie‘ war das Wort.⟧“",
      "„⟦Chodź,⟧” powiedział. „⟦Już późno.⟧”",
      "「⟦来て⟧」と彼は言った。「⟦もう遅い。⟧」",
      "« ⟦Viens ! Il est tard.⟧ »\n\n«\u{A0}⟦Non.⟧\u{A0}»",
      "»⟦Kom,⟧» sade han. »⟦Det är sent.⟧»\n\n»⟦Nej.⟧»",
      "« ⟦Il m'a dit : « Va-t'en ! » et je suis parti.⟧ » Elle se tut.",
      "« ⟦Viens,⟧ dit-il, ⟦il est tard.⟧ »\n\n« ⟦Non !⟧ s'écria Marie. ⟦Jamais.⟧ »",
    ])
  func found(marked: String) {
    let text = MarkedText(marked)
    #expect(text.found == text.expected)
  }

  @Test("a chapter may have its own convention")
  func chapters() {
    let first = (1...6).map { "\"⟦Speech \($0),⟧\" said Ann.\n\n" }.joined()
    let second = (1...6).map { "'⟦Answer \($0), the dogs' own,⟧' said Tom.\n\n" }.joined()
    let one = MarkedText(first)
    let text = MarkedText(first + second)
    var book = text.book
    let all = book.chapters.flatMap(\.paragraphs)
    let count = one.book.chapters.flatMap(\.paragraphs).count
    book.chapters = [.init(paragraphs: Array(all[..<count])), .init(paragraphs: Array(all[count...]))]
    let found = QuotationFinder().quotations(in: book).map { book.text(in: $0.inner) }
    #expect(found == text.expected)
  }
}

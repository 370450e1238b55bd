import HearsayManuscript
import HearsayScript

/// Tells who says what: a book becomes a script.
public enum Attribution {
  /// The script of a book: every paragraph split into narration and speech, every speech given to someone.
  ///
  /// The same book gives the same script, whatever the machine. A speech whose speaker can't be told has the speaker
  /// `unknown`. English is ranked by a trained model; other languages by rules, with their own verbs of speech.
  ///
  /// - Parameters:
  ///   - book: The book as it was read.
  ///   - source: What the book was read from, to be kept in the script.
  ///   - language: A BCP 47 tag; nil takes the book's own, and English where it has none.
  ///   - corrections: What a person has settled; it is kept to, and the rest is read in its light.
  public static func script(
    of book: Book, source: Script.Source? = nil, language: String? = nil, corrections: Corrections = Corrections()
  ) -> Script {
    let language = language ?? book.language ?? "en"
    let visible = VisibleBook(book)
    let quotations = QuotationFinder().quotations(in: visible.book)
    let story = Story(visible.book, quotations: quotations, language: language, corrections: corrections)
    let ranking =
      Model.builtIn.map { Ranking.of(story, model: $0) } ?? Ranking(choices: story.utterances.map { _ in [] })
    return visible.restored(
      ScriptBuilder.script(of: visible.book, story: story, ranking: ranking, source: source, language: language))
  }
}

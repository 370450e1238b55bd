import HearsayManuscript
import HearsayWording

extension LexiconSheet {
  /// The words of a lexicon of the W3C's: for everyone, or for its language where that is another than the text's.
  ///
  /// - Parameters:
  ///   - file: The file's name in errors.
  ///   - language: The text's language, a BCP 47 tag.
  init(pls bytes: [UInt8], file: String, language: String) throws(LexiconError) {
    let lexicon: PronunciationLexicon
    do { lexicon = try PronunciationLexicon(bytes) } catch {
      throw LexiconError(file: file, line: error.line, problem: error.what)
    }
    let own = lexicon.language ?? language
    let isOther = Self.primary(own) != Self.primary(language)
    self.init()
    for lexeme in lexicon.lexemes {
      let written: String
      switch lexeme.alphabet {
      case _ where lexeme.isAlias: written = lexeme.said
      case "ipa": written = "/\(lexeme.said)/"
      case "x-espeak-ng", "x-espeak": written = "[[\(lexeme.said)]]"
      case let other:
        throw LexiconError(
          file: file, line: lexeme.line,
          problem: "the alphabet \(other) is not known: there are ipa and x-espeak-ng")
      }
      do {
        let saying = try Lexicon.Saying(reading: written, language: own)
        rows += lexeme.graphemes.map {
          Row(scope: isOther ? .language(own) : .everyone, entry: Lexicon.Entry(word: $0, said: saying))
        }
      } catch {
        throw LexiconError(
          file: file, line: lexeme.line, problem: "\(lexeme.graphemes.first ?? ""): \(error.description)")
      }
    }
  }

  private static func primary(_ tag: String) -> String { tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }
}

import HearsayAttribution
import HearsayAudiobook
import HearsayManuscript
import HearsayScript

/// A manuscript read through: its text, and who says what in it.
struct Analysis {
  let script: Script
  /// The text that the script's spans refer to, where it is not the file itself.
  let extractedText: [UInt8]?
  /// The manuscript's own picture, where it is one that players show.
  let cover: Cover?
  private let book: Book

  /// What the user ought to know of the reading.
  let notes: [String]
  /// What could not be read; see ``Story/missing``.
  let missing: [String]
  /// What the manuscript says of itself besides title, author and language.
  var metadata: Book.Metadata { book.metadata }

  /// Reads a manuscript and attributes its lines.
  /// - Throws: `ManuscriptError`.
  init(_ file: ManuscriptFile, options: ReadingOptions) throws {
    var book = try Manuscript.read(file.bytes, name: file.name, choice: options.choice)
    if let language = options.language { book.language = language }
    self.book = book
    notes = (book.notes + [Self.doubt(about: book.language)].compactMap(\.self)).map { "\(file.name): \($0)" }
    missing = book.flaws.map { "\(file.name): \($0)" }
    extractedText = book.isFileItself ? nil : book.bytes
    cover = book.cover.flatMap { try? Cover($0.bytes) }
    script = Attribution.script(
      of: book, source: Script.Source(name: file.name, sha256: ContentHash.hex(of: book.bytes)))
  }

  /// What there is to say where the story's language is none whose words are known.
  private static func doubt(about language: String?) -> String? {
    guard let language, StoryLanguage(tag: language) == nil else { return nil }
    let known = StoryLanguage.allCases.map(\.rawValue).joined(separator: ", ")
    return "the language \(language) is split and cast as far as marks and names carry: known are \(known)"
  }

  /// Attributes the lines once more, keeping to what a person has settled.
  func script(keepingTo corrections: Corrections) -> Script {
    Attribution.script(of: book, source: script.source, corrections: corrections)
  }
}

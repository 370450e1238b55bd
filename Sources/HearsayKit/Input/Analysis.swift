import HearsayAttribution
import HearsayManuscript
import HearsayScript

/// A manuscript read through: its text, and who says what in it.
struct Analysis {
  let script: Script
  /// The text that the script's spans refer to, where it is not the file itself.
  let extractedText: [UInt8]?
  /// What the manuscript says of itself.
  let metadata: Book.Metadata
  /// Its cover, where it has one.
  let cover: Book.Cover?
  /// What the user ought to know of the reading.
  let notes: [String]
  /// What could not be read; see ``Story/missing``.
  let missing: [String]

  /// Reads a manuscript and attributes its lines.
  /// - Throws: `ManuscriptError`.
  init(_ file: ManuscriptFile, options: ReadingOptions) throws {
    var book = try Manuscript.read(file.bytes, name: file.name, choice: options.choice)
    if let language = options.language { book.language = language }
    metadata = book.metadata
    cover = book.cover
    notes = book.notes.map { "\(file.name): \($0)" }
    missing = book.flaws.map { "\(file.name): \($0)" }
    extractedText = book.isFileItself ? nil : book.bytes
    script = Attribution.script(
      of: book, source: Script.Source(name: file.name, sha256: ContentHash.hex(of: book.bytes)))
  }
}

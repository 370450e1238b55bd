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
  /// What the user ought to know of the picture.
  let coverNote: String?
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
    (cover, coverNote) = Self.cover(of: book, name: file.name)
    script = Attribution.script(
      of: book, source: Script.Source(name: file.name, sha256: ContentHash.hex(of: book.bytes)))
  }

  /// The manuscript's picture, and what there is to say where it is none that players show, or a part of one.
  private static func cover(of book: Book, name: String) -> (Cover?, note: String?) {
    guard let found = book.cover else { return (nil, nil) }
    let remedy = "--cover takes a JPEG or PNG in its place"
    do throws(Cover.Fault) {
      let cover = try Cover(found.bytes)
      guard found.isPart else { return (cover, nil) }
      return (cover, "\(name): the cover is a drawing around a picture, of which the picture is taken: \(remedy)")
    } catch {
      let why =
        switch error {
        case .otherKind where found.mediaType == "image/svg+xml": "it is a drawing (SVG)"
        case .otherKind: "it is neither a JPEG nor a PNG picture"
        case .notWhole: "it is cut short or damaged"
        case .tooLarge(let bytes): "it has \(bytes >> 20) MB, more than players take"
        }
      return (nil, "\(name): the cover is left out: \(why): \(remedy)")
    }
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

/// A paragraph of a marked-up manuscript on its way into a book.
struct FlowBlock: Sendable, Equatable {
  /// What it is as far as its markup tells.
  enum Kind: Sendable, Equatable {
    case prose, verse, sceneBreak
    /// A heading and its level, 1 for the highest.
    case heading(Int)

    /// Whether it is a heading, of any level.
    var isHeading: Bool { if case .heading = self { true } else { false } }
  }

  var kind: Kind
  /// Where it stands in the extracted text.
  var range: Range<Int>
  var marks: [Book.Mark] = []
  /// Which part of the book it is, where the markup says so.
  var matter: Book.Matter?
  /// Why it is left out, whatever part it is; nil where it may be read.
  var omission: String?
  /// Whether nothing but the name of a class says what part it is, or why it is left out.
  var isByClass = false
  /// Whether it stands inside a page's article.
  var isInArticle = false
  /// Whether it is set apart from the text, in the middle of the line or in bold, as headings are that no style names.
  var isSetApart = false
  /// How much of it is links' text, in bytes.
  var linked = 0

  /// Its column, counted from 0, where it stands in a table's row and the row's first cell is short.
  var column: Int?
  /// How many empty paragraphs stand before it.
  var gap = 0
  /// Whether the gap before it is a scene break.
  var followsGap = false

  /// Whether it is text that would be read: neither a heading nor a break, and not left out.
  var isText: Bool {
    guard omission == nil else { return false }
    return kind == .prose || kind == .verse
  }

  /// Its level where it is a heading that is not left out, and no label of an archive's box such as "Notes:".
  var headingLevel: Int? {
    guard omission == nil, matter != .summary, matter != .authorNotes else { return nil }
    return if case .heading(let level) = kind { level } else { nil }
  }
}

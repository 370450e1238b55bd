/// An element that was begun and not ended yet, and what its end takes back.
struct OpenElement {
  /// What an element's end takes back, in the order in which it was done.
  enum Undo {
    case skip, context, block, verse, preformatted, link, quote, mark, column
    case aside(String)
    case stage(PlayMarkup.Undo)
  }

  let name: String
  /// What applied before it.
  let context: FlowWriter.Context
  /// Where in the text it began.
  var place: Int
  /// How many blocks stood before it.
  let blocks: Int
  var undo: [Undo] = []
  /// Whether it holds one speech of a play.
  var isSpeech = false
  /// How many cells a table's row has had.
  var cells = 0
  /// Whether it is a scene break if nothing stands in it but a picture.
  var isOrnament = false
  /// Whether it is a link that names the author.
  var isByline = false
  /// Whether it is a link to a place in a file of the book.
  var leadsInside = false
  /// Whether a raised sign stood in it.
  var hadRaised = false
}

extension String {
  /// The text itself; nil where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}

extension Book {
  /// Which part of a book a chapter is, or a note on it: what `--include` and `--exclude` choose by.
  public enum Matter: String, Sendable, Hashable, CaseIterable {
    /// The story itself, with its prologue, epilogue, dedication and epigraphs.
    case body
    /// The author's or editor's word before the story, or after it: preface, foreword, introduction, afterword.
    case preface
    /// What stands before the story: cover, title page, imprint, praise.
    case front
    /// What stands after it: colophon, about the author, other books, index.
    case back
    /// Tables of contents, lists of pictures.
    case contents
    /// Licences and copyright pages.
    case licence
    /// Footnotes and endnotes.
    case notes
    /// An archive page's notes by its author.
    case authorNotes = "author-notes"
    /// An archive page's summaries and tags.
    case summary
    /// Appendices and glossaries.
    case appendix

    /// Whether it is read unless something else is asked for.
    public var isRead: Bool { self == .body || self == .preface || self == .appendix }
  }
}

/// What `epub:type` and DPUB-ARIA roles say of an element (EPUB 3 Structural Semantics Vocabulary 1.1, DPUB-ARIA 1.1, and
/// what EPUB 2's guide has for it).
enum SemanticType {
  /// The part of the book that a type names; nil for a type that names none.
  static func matter(of type: some StringProtocol) -> Book.Matter? { matters[bare(type)] }

  /// The part of the book that an element's types name: the most particular of them.
  static func matter(of types: [Substring]) -> Book.Matter? {
    let found = types.compactMap { matter(of: $0) }
    let isDivision = types.contains { ["frontmatter", "backmatter", "bodymatter"].contains($0) }
    guard isDivision, found.count > 1 else { return found.first }
    return zip(types, types.map { matter(of: $0) }).first {
      !["frontmatter", "backmatter", "bodymatter"].contains($0.0) && $0.1 != nil
    }?.1
  }

  private static func bare(_ type: some StringProtocol) -> String {
    let type = type.lowercased()
    return type.hasPrefix("doc-") ? String(type.dropFirst(4)) : type
  }

  private static let matters: [String: Book.Matter] = [
    "cover": .front, "titlepage": .front, "halftitlepage": .front, "title-page": .front, "imprint": .front,
    "imprimatur": .front, "frontmatter": .front, "contributors": .front, "seriespage": .front, "other-credits": .front,
    "acknowledgments": .back, "acknowledgements": .back, "keywords": .front,
    "copyright-page": .licence, "credits": .front, "credit": .front,
    // `bodymatter` names none: some makers put it on every page, the imprint's too.
    "chapter": .body, "part": .body, "volume": .body, "subchapter": .body, "division": .body,
    "prologue": .body,
    "epilogue": .body, "dedication": .body, "epigraph": .body, "text": .body, "conclusion": .body,
    "z3998:fiction": .body,
    "preface": .preface, "foreword": .preface, "introduction": .preface, "preamble": .preface, "afterword": .preface,
    "toc": .contents, "landmarks": .contents, "loi": .contents, "lot": .contents, "loa": .contents, "lov": .contents,
    "page-list": .contents, "pagelist": .contents, "toc-brief": .contents,
    "backmatter": .back, "colophon": .back, "index": .back, "bibliography": .back, "errata": .back,
    "footnote": .notes, "footnotes": .notes, "endnote": .notes, "endnotes": .notes, "rearnote": .notes,
    "rearnotes": .notes, "notes": .notes, "note": .notes,
    "appendix": .appendix, "glossary": .appendix,
  ]
}

/// Tells a page's text from what stands around it: where most of the text is inside `<main>`, `<article>` or an archive's
/// box for stories, the rest is the page's furniture; so is a short paragraph that is all links.
enum ArticleFinder {
  static let reason = "page furniture"
  /// The boxes in which archives of fan fiction and blogs put their texts, by id or class.
  static let boxes: Set<String> = [
    "storytext", "storytextp", "workskin", "chapters", "userstuff", "story-text", "storycontent", "entry-content",
    "post-content",
    "article-body", "article-content", "post-body", "chapter-content", "chapter-inner",
  ]
  /// The text is inside where this share of all text is, in percent.
  private static let share = 50
  /// A paragraph of links is at most so long, in bytes.
  private static let longest = 200

  static func mark(_ flow: inout Flow) {
    let texts = flow.blocks.filter { $0.isText }
    let all = texts.reduce(0) { $0 + $1.range.count }
    let inside = texts.reduce(0) { $0 + ($1.isInArticle ? $1.range.count : 0) }
    let hasArticle = inside * 100 > all * share
    // A heading in the article is its title, and one above it the site's.
    let begins = flow.blocks.firstIndex { $0.isText && $0.isInArticle } ?? 0
    let hasTitle = flow.blocks[..<begins].contains { $0.headingLevel != nil && $0.isInArticle }
    for place in flow.blocks.indices where flow.blocks[place].omission == nil {
      let block = flow.blocks[place]
      let isMenu = block.kind == .prose && block.range.count <= longest && block.linked * 10 >= block.range.count * 8
      // The page's title may stand above the box.
      let isTitle = block.headingLevel == 1 && !hasTitle
      if isMenu || hasArticle && !block.isInArticle && !isTitle && block.matter == nil {
        flow.blocks[place].omission = reason
      }
    }
  }
}

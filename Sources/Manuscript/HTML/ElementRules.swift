/// What HTML's elements mean for reading aloud, by their names, roles and classes.
enum ElementRules {
  /// Elements that begin a block of their own.
  static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "body", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr",
    "thead", "tbody", "tfoot", "caption", "figure", "figcaption", "pre", "address", "header", "footer", "nav", "aside",
    "form", "fieldset", "details", "summary", "hgroup", "center", "html", "legend", "menu",
  ]
  /// Elements whose content is no text.
  static let skipped: Set<String> = [
    "script", "style", "head", "template", "noscript", "iframe", "object", "svg", "select", "textarea", "canvas",
    "audio",
    "video", "map", "noframes",
  ]
  /// Elements that stress their text.
  static let emphasis: Set<String> = ["em", "i", "strong", "b", "cite", "dfn", "u"]
  /// Page numbers, by class.
  static let pageNumbers: Set<String> = [
    "pagenum", "pageno", "page-number", "pagenumber", "page_number", "pb", "pagebreak", "page-break",
  ]
  /// Marks of notes, by class.
  static let noteMarks: Set<String> = [
    "noteref", "footnote-ref", "footnote-reference", "fnanchor", "footnoteref", "fnref", "footnote-call",
    "footnote-backref", "reversefootnote",
  ]
  /// Notes, by class.
  static let notes: Set<String> = [
    "footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes", "fn", "note-footnote",
    "references", "reflist",
  ]
  /// What Project Gutenberg puts around a text, by class or id.
  static let licence: Set<String> = [
    "pg-boilerplate", "pgheader", "pg-header", "pg-footer", "pg-machine-header", "pgfooter",
  ]
  /// What a web page has around its text, by class or id.
  static let furniture: Set<String> = [
    "sidebar", "advertisement", "adsbygoogle", "ad", "ads", "advert", "share", "sharing", "social", "social-share",
    "related",
    "related-posts", "comments", "comment-list", "breadcrumb", "breadcrumbs", "cookie", "cookie-banner", "newsletter",
    "navigation", "navbar", "menu", "site-header", "site-footer", "masthead", "skip-link", "skip-to-content",
    "screen-reader-text", "sr-only", "visually-hidden", "pagination", "promo", "byline-share", "popup", "modal",
    "toolbar", "actions", "landmark", "download", "feedback", "kudos",
    // Blogs, story sites and wikis.
    "sharedaddy", "sd-sharing", "jp-relatedposts", "comments-area", "comment-respond", "widget", "widget-area",
    "entry-meta", "post-meta", "entry-footer", "post-footer", "article-footer", "cat-links", "tags-links", "posted-on",
    "num-comment", "story-stats", "story-parts", "reads", "votes", "bio", "noprint", "ws-noexport", "mw-editsection",
    "catlinks", "sitesub", "contentsub", "printfooter", "mw-jump-link", "navbox", "date-header",
  ]
  /// What a page's author says of the story, by class.
  static let authorNotes: Set<String> = ["author-note", "author-note-portlet", "authors-note", "author_note"]
  /// Headings that name what a page's article is called, by class.
  static let articleTitles: Set<String> = [
    "entry-title", "post-title", "article-title", "chapter-title", "story-title",
  ]
  /// A scene break that is a picture, by class of the element around it.
  static let ornaments: Set<String> = [
    "ornamental-break", "ornament", "scenebreak", "scene-break", "section-break", "sectionbreak", "asterism", "fleuron",
    "dinkus", "thoughtbreak", "thought-break", "tb", "divider", "separator",
  ]
  /// Roles of what a web page has around its text.
  static let furnitureRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar", "dialog", "alert",
    "alertdialog",
  ]
  /// Verse, by class or type.
  static let verse: Set<String> = [
    "poem", "poetry", "verse", "stanza", "lg", "z3998:verse", "z3998:poem", "z3998:song", "z3998:hymn", "z3998:lyrics",
    "song", "lyrics",
  ]
  /// Emphasis by class.
  static let stressed: Set<String> = ["italic", "italics", "emph", "emphasis", "ital", "it", "calibre-italic"]
}

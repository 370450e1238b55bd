import HearsayScript
import Mustache

/// A Mustache template: the frame of a page. What it is filled with is escaped, but for `{{{ }}}`.
struct Template {
  private let template: MustacheTemplate

  /// - Throws: `MustacheTemplate.Error` for one that is not well-formed.
  init(_ text: String) throws { template = try MustacheTemplate(string: text) }

  func text(_ values: [String: Any]) -> String { template.render(values) }

  /// Words fit for XML: on one row, without what XML 1.0 (section 2.2) forbids.
  static func sound(_ words: String) -> String {
    let row = OneRow.shown(words)
    guard row.utf8.contains(0xEF) else { return row }
    return String(String.UnicodeScalarView(row.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }))
  }
}

import Foundation

/// What makes no difference when words are looked for.
enum SearchFolding {
  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var spacePending = false
    for scalar in text.lowercased().precomposedStringWithCompatibilityMapping.unicodeScalars {
      if scalar.properties.isQuotationMark || scalar == "`" { continue }
      if scalar.properties.isWhitespace {
        spacePending = !result.isEmpty
        continue
      }
      if spacePending { result.append(" ") }
      spacePending = false
      result.append(scalar.properties.isDash ? "-" : scalar)
    }
    return String(result)
  }
}

import HearsayScript

/// The rule for which way a language is written.
enum TextDirection {
  /// Languages written from right to left in their usual script (CLDR's `characterOrder`), and scripts that are.
  private static let languages: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
  private static let scripts: Set<String> = ["arab", "hebr", "nkoo", "syrc", "thaa", "adlm"]

  /// `rtl` or `ltr`, for a BCP 47 tag.
  static func of(_ language: String) -> String {
    let parts = language.lowercased().split(separator: "-").map(String.init)
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 }) {
      return scripts.contains(script) ? "rtl" : "ltr"
    }
    return languages.contains(parts.first ?? "") ? "rtl" : "ltr"
  }
}

/// Languages as English headers name them.
enum LanguageName {
  /// The BCP 47 tag of a name such as `French`; nil for one that is not known.
  static func tag(of name: String) -> String? {
    let first = name.lowercased().prefix { $0.isLetter }
    return tags[String(first)]
  }

  private static let tags = [
    "english": "en", "french": "fr", "german": "de", "spanish": "es", "italian": "it", "portuguese": "pt",
    "dutch": "nl",
    "swedish": "sv", "danish": "da", "norwegian": "no", "finnish": "fi", "polish": "pl", "russian": "ru", "latin": "la",
    "greek": "el", "hungarian": "hu", "czech": "cs", "catalan": "ca", "esperanto": "eo", "welsh": "cy", "irish": "ga",
    "romanian": "ro", "ukrainian": "uk", "chinese": "zh", "japanese": "ja", "tagalog": "tl", "icelandic": "is",
  ]
}

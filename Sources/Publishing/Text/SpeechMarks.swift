import HearsayScript

/// The marks around speech. A script's lines are without theirs, so pages and captions put them back, as the language does.
struct SpeechMarks: Sendable, Hashable {
  var open: String
  var close: String

  /// The marks of a language, by its BCP 47 tag: as CLDR lists them (`quotationStart`, `quotationEnd`), with the inner
  /// spaces of French; those of English for a language that is not listed.
  init(language: String) {
    let primary = language.lowercased().prefix { $0 != "-" }
    (open, close) =
      switch primary {
      case "fr": ("«\u{A0}", "\u{A0}»")
      case "es", "it", "pt", "ru", "uk", "el", "no", "nb", "nn", "fa", "hy": ("«", "»")
      case "de", "cs", "sk", "sl", "et", "lt", "is", "bg": ("„", "“")
      case "pl", "hu", "ro": ("„", "”")
      case "sv", "fi": ("”", "”")
      case "ja": ("「", "」")
      default: ("“", "”")
      }
  }

  private init(open: String, close: String) {
    self.open = open
    self.close = close
  }

  /// What stands around a line: nothing but for speech that is said aloud.
  init(of line: Script.Line, language: String) {
    self = line.kind == .dialogue && line.mode == nil ? Self(language: language) : Self(open: "", close: "")
  }
}

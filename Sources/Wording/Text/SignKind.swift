/// What a character that belongs to no word is to a reader's voice.
enum SignKind: Hashable {
  case space, invisible, quotation, emphasis, apostrophe, dot, dash, other

  init(_ scalar: Unicode.Scalar) {
    self =
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{A0}", "\u{1680}", "\u{2000}"..."\u{200A}",
        "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{3000}":
        .space
      case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{AD}", "\u{61C}", "\u{180E}", "\u{200B}"..."\u{200F}",
        "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{206F}", "\u{FE00}"..."\u{FE0F}", "\u{FEFF}", "\u{FFF0}"..."\u{FFFD}",
        "\u{E0000}"..."\u{E0FFF}", "\u{E000}"..."\u{F8FF}":
        .invisible
      case "\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "「", "」", "『", "』", "‘", "‚", "`", "´": .quotation
      case "_", "*": .emphasis
      case "'", "’", "‛", "ʼ": .apostrophe
      case ".", "…", "․", "‥": .dot
      case "-", "‐", "‑", "–", "—", "―", "⸺", "⸻", "−": .dash
      default: .other
      }
  }
}

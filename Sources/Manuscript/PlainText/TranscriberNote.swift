/// Tells the notes of those who made a file from the author's text: a label, in the languages of Project Gutenberg's texts, and
/// the paragraphs that stand close below it.
enum TranscriberNote {
  /// A note has at most so many paragraphs.
  static let longest = 60

  private static let labels = [
    "transcriber's note", "transcriber’s note", "transcribers' note", "transcribers’ note", "transcriber note",
    "transcription note", "note du transcripteur", "notes du transcripteur", "note de transcription",
    "notes de transcription", "note sur la transcription", "note au lecteur de ce fichier",
    "au lecteur de ce fichier", "anmerkung zur transkription", "anmerkungen zur transkription",
    "anmerkungen des transkribierers", "hinweise zur transkription", "nota del transcriptor", "notas del transcriptor",
    "nota de transcripción", "notas de transcripción", "nota del trascrittore", "note del trascrittore",
    "opmerkingen van de bewerker", "nota do transcritor", "notas do transcritor", "note de transcription",
  ]

  /// Whether a paragraph begins as such a note does; a frame of signs around it is passed over.
  static func begins(_ paragraph: Range<Int>, of bytes: [UInt8]) -> Bool {
    guard let first = bytes[paragraph].first(where: { !isFrame($0) }), "tnaohTNAOH".utf8.contains(first) else {
      return false
    }
    let head = bytes[paragraph].prefix(200).drop(while: isFrame)
    let text = PieceText.collapsed(head.prefix(60)).lowercased()
    return labels.contains { text.hasPrefix($0) }
  }

  /// Whether it is the label alone, so that the note is what follows.
  static func isLabel(_ paragraph: Range<Int>, of bytes: [UInt8]) -> Bool {
    paragraph.count <= 60 && !bytes[paragraph].dropLast().contains(UInt8(ascii: "."))
      && begins(paragraph, of: bytes)
  }

  private static func isFrame(_ byte: UInt8) -> Bool { byte <= 0x20 || "+-|*=_[#".utf8.contains(byte) }
}

import HearsayAudiobook
import HearsayScript

/// What is said before and after a book: its title, who wrote it, who reads it, and that it is over.
struct Credits {
  /// The words of a language; `%` stands for a name.
  private struct Words {
    let by: String
    let readBy: String
    let end: String
  }

  /// Said before the first chapter.
  let opening: Script.Line
  /// Said after the last.
  let closing: Script.Line

  /// The credits of a book, in its language where that is one of six, else in English.
  init(_ metadata: Metadata, script: Script) {
    let words = Self.words(script.language)
    let author = metadata.author.map { " " + words.by.replacing("%", with: $0) } ?? ""
    let readers = words.readBy.replacing("%", with: metadata.narrators.joined(separator: ", "))
    func line(_ text: String) -> Script.Line {
      Script.Line(kind: .narration, speaker: script.narrator, text: text, paragraph: 0)
    }
    opening = line("\(metadata.title).\(author) \(readers)")
    closing = line("\(words.end.replacing("%", with: metadata.title))\(author) \(readers)")
  }

  private static func words(_ language: String) -> Words {
    switch language.prefix(2) {
    case "fr": Words(by: "Écrit par %.", readBy: "Lu par %.", end: "Fin de %.")
    case "de": Words(by: "Geschrieben von %.", readBy: "Gelesen von %.", end: "Ende von %.")
    case "es": Words(by: "Escrito por %.", readBy: "Leído por %.", end: "Fin de %.")
    case "it": Words(by: "Scritto da %.", readBy: "Letto da %.", end: "Fine di %.")
    case "pt": Words(by: "Escrito por %.", readBy: "Lido por %.", end: "Fim de %.")
    default: Words(by: "Written by %.", readBy: "Narrated by %.", end: "This was %.")
    }
  }
}

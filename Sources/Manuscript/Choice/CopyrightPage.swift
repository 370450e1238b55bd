/// Tells a copyright page that nothing calls so by the formulas that stand on it.
enum CopyrightPage {
  /// It is at most so long, in bytes.
  private static let longest = 4000
  /// So many different formulas make one: a story may use one or two.
  private static let least = 2
  /// Formulas, in lower case; those on one line say the same.
  private static let formulas: [[[UInt8]]] = [
    ["copyright", "©", "(c) 19", "(c) 20"],
    [
      "all rights reserved", "tous droits réservés", "alle rechte vorbehalten", "todos los derechos reservados",
      "reservados todos los derechos", "tutti i diritti riservati", "todos os direitos reservados",
      "alle rechten voorbehouden",
    ],
    ["isbn"],
    ["license notes", "licence notes", "licensed for your personal", "without the prior permission"],
    ["work of fiction", "resemblance to actual", "any resemblance to"],
    ["published by", "first published", "première édition", "1. auflage", "primera edición", "prima edizione"],
    ["library of congress", "british library", "dépôt légal", "depósito legal", "bibliothèque nationale"],
    ["right of the author", "asserted", "cover design", "cover art", "typeset by"],
  ].map { $0.map { Array($0.utf8) } }

  /// Whether a chapter's paragraphs are a copyright page: a short text with two such formulas or more, one of them about rights.
  static func isOne(_ paragraphs: some Sequence<Range<Int>>, of bytes: [UInt8]) -> Bool {
    var text = ""
    for range in paragraphs {
      guard text.utf8.count + range.count <= longest else { return false }
      text += PieceText.collapsed(bytes[range]).lowercased() + "\n"
    }
    // Hardly a page speaks of rights.
    let letters = Array(text.utf8)
    guard formulas[..<2].contains(where: { stands($0, in: letters) }) else { return false }
    return formulas.count { stands($0, in: letters) } >= least
  }

  /// Whether one of several formulas stands in a text.
  private static func stands(_ words: [[UInt8]], in text: [UInt8]) -> Bool {
    words.contains { word in
      guard let first = word.first, text.count >= word.count else { return false }
      return text.indices.dropLast(word.count - 1).contains { text[$0] == first && text[$0...].starts(with: word) }
    }
  }
}

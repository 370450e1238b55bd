/// Tells a copyright page that nothing calls so by the formulas that stand on it.
enum CopyrightPage {
  /// It is at most so long, in bytes.
  private static let longest = 4000
  /// So many different formulas make one: a story may use one or two.
  private static let least = 2
  /// Formulas, in lower case; those on one line say the same.
  private static let formulas: [[String]] = [
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
  ]

  /// Whether a chapter's paragraphs are a copyright page: a short text with two such formulas or more, one of them about rights.
  static func isOne(_ paragraphs: some Sequence<Range<Int>>, of bytes: [UInt8]) -> Bool {
    var text = ""
    for range in paragraphs {
      guard text.utf8.count + range.count <= longest else { return false }
      text += PieceText.collapsed(bytes[range]).lowercased() + "\n"
    }
    let found = formulas.map { words in words.contains { text.contains($0) } }
    return (found[0] || found[1]) && found.count { $0 } >= least
  }
}

/// Tells a scene break that says so: "[scene break]", "***LINE BREAK***", "--- page break ---".
enum BreakWords {
  private static let words: Set<String> = ["scenebreak", "linebreak", "pagebreak", "sectionbreak", "break", "space"]
  private static let longest = 40

  /// Whether a line holds nothing but such words, between signs or brackets, or in capitals.
  static func isBreak(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= longest, let first = line.first, let last = line.last else { return false }
    let isFramed = isFrame(first) && isFrame(last)
    // Most lines are told by their first letters.
    guard isFramed || "LSP".utf8.contains(first) else { return false }
    guard isFramed || !line.contains(where: { (0x61...0x7A).contains($0) }) else { return false }
    let folded = PieceText.folded(String(decoding: line, as: UTF8.self))
    return words.contains(folded) && (isFramed || folded.hasSuffix("break"))
  }

  private static func isFrame(_ byte: UInt8) -> Bool { "[](){}<>*#~-=+_|".utf8.contains(byte) }
}

/// Takes out of Markdown what note-taking programs write: `%% comments %%`, `![[embedded files]]`, the brackets of
/// `[[links]]` and `[[links|with words]]`, and the signs of `==highlights==`.
enum WikiMarkup {
  /// The longest of each, in bytes.
  private static let longest = (comment: 20_000, link: 200, highlight: 1000)

  /// Markdown without it.
  static func removed(from text: [UInt8]) -> [UInt8] {
    let signs = ["%%", "[[", "=="].map { Array($0.utf8) }
    guard text.indices.dropLast().contains(where: { place in signs.contains { text[place...].starts(with: $0) } })
    else {
      return text
    }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      if let piece = comment(at: place, text) ?? link(at: place, text) ?? highlight(at: place, text) {
        result.append(contentsOf: text[piece.kept])
        place = piece.end
      } else {
        result.append(text[place])
        place += 1
      }
    }
    return result
  }

  private typealias Found = (kept: Range<Int>, end: Int)

  /// A comment stands within a line: `%%` on lines of its own parts scenes, and what is between two of them is the story's.
  private static func comment(at place: Int, _ text: [UInt8]) -> Found? {
    guard stands("%%", at: place, text), let end = find("%%", from: place + 2, before: lineEnd(place, text), text),
      text[place..<end].drop(while: { $0 == UInt8(ascii: "%") }).contains(where: { $0 > 0x20 })
    else { return nil }
    return (place..<place, end + 2)
  }

  private static func lineEnd(_ place: Int, _ text: [UInt8]) -> Int {
    let limit = min(text.count, place + longest.comment)
    return text[place..<limit].firstIndex(of: 0x0A) ?? limit
  }

  private static func link(at place: Int, _ text: [UInt8]) -> Found? {
    let isEmbedded = stands("![[", at: place, text)
    guard isEmbedded || stands("[[", at: place, text) else { return nil }
    let start = place + (isEmbedded ? 3 : 2)
    guard let end = find("]]", from: start, before: min(text.count, start + longest.link), text), end > start,
      !text[start..<end].contains(0x0A), !text[start..<end].contains(UInt8(ascii: "["))
    else { return nil }
    if isEmbedded { return (place..<place, end + 2) }
    let bar = text[start..<end].lastIndex(of: UInt8(ascii: "|"))
    return (bar.map { $0 + 1..<end } ?? start..<end, end + 2)
  }

  private static func highlight(at place: Int, _ text: [UInt8]) -> Found? {
    guard stands("==", at: place, text), place == 0 || text[place - 1] != UInt8(ascii: "="), place + 2 < text.count,
      text[place + 2] > 0x20, text[place + 2] != UInt8(ascii: "="),
      let end = find("==", from: place + 2, before: min(text.count, place + longest.highlight), text),
      text[end - 1] > 0x20, !text[place..<end].contains(0x0A)
    else { return nil }
    return (place + 2..<end, end + 2)
  }

  private static func stands(_ sign: StaticString, at place: Int, _ text: [UInt8]) -> Bool {
    guard place + sign.utf8CodeUnitCount <= text.count else { return false }
    return sign.withUTF8Buffer { sign in sign.indices.allSatisfy { text[place + $0] == sign[$0] } }
  }

  private static func find(_ sign: StaticString, from start: Int, before end: Int, _ text: [UInt8]) -> Int? {
    guard start < end else { return nil }
    return (start..<end).first { stands(sign, at: $0, text) }
  }
}

/// Tells a play's directions from what is said.
enum PlayDirection {
  /// A bracket closes within so many bytes.
  private static let reach = 2000
  /// An unbracketed direction is at most so long, in bytes.
  private static let longest = 240

  /// Where the direction in brackets that begins at a place ends, with the stop behind it; nil where none does.
  ///
  /// An open square bracket that is never closed, as in `[Exit Ann.`, holds for its line.
  static func end(at place: Int, before limit: Int, in bytes: [UInt8]) -> Int? {
    let close: UInt8
    switch bytes[place] {
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    let end = bytes[place..<min(limit, place + reach)].firstIndex(of: close)
    guard let end else {
      guard bytes[place] == UInt8(ascii: "[") else { return nil }
      return bytes[place..<limit].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? limit
    }
    var after = end + 1
    while after < limit, "_*.:".utf8.contains(bytes[after]) { after += 1 }
    return after
  }

  /// Whether a round bracket inside a speech holds a direction, and not the speaker's own words: "(He sits.)", "(aside)",
  /// "(to Ann)", but not "(whom you know)" in the middle of a sentence.
  static func isDirection(_ bracket: Range<Int>, from start: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[bracket.lowerBound] == UInt8(ascii: "(") else { return true }
    let before = bytes[start..<bracket.lowerBound].last { $0 > 0x20 && !"_*".utf8.contains($0) }
    if before == nil || before.map({ ".!?:-".utf8.contains($0) || $0 >= 0x80 }) == true { return true }
    let text = PieceText.collapsed(bytes[bracket]).trimming(" ()_*.:")
    let words = text.split(separator: " ")
    guard let first = words.first?.lowercased().trimming(",") else { return true }
    return words.count <= 2 || text.first?.isUppercase == true && text.first != "I" || first.hasSuffix("ing")
      || first.hasSuffix("ly")
      || ["to", "aside", "pause", "off", "still", "with", "after", "looks", "turns"].contains(first)
  }

  /// Whether a paragraph or line is a direction as a whole: in brackets or underscores, or one that brings somebody on or off.
  static func isWhole(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let text = bytes[range]
    guard let first = text.first else { return true }
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "(") {
      return end(at: range.lowerBound, before: range.upperBound, in: bytes).map { $0 >= range.upperBound } ?? false
    }
    if first == UInt8(ascii: "_"),
      text.last == UInt8(ascii: "_") || text.last == UInt8(ascii: ".") && text.dropLast().last == UInt8(ascii: "_")
    {
      return true
    }
    if bringsOnOrOff(range, in: bytes) { return true }
    let word = firstWord(range, in: bytes)
    return opening.contains(word) && (text.dropFirst(word.utf8.count).first.map { ".:-".utf8.contains($0) } ?? true)
      || scenery.contains(word) && text.count <= 80
  }

  /// What is said of a speech: the stretches between its directions.
  static func said(_ speech: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var said: [Range<Int>] = []
    var start = speech.lowerBound
    var place = start
    func say(_ end: Int) {
      let words = WhiteSpace.trimmed(start..<max(start, end), of: bytes)
      if bytes[words].contains(where: { $0 > 0x40 || (0x30...0x39).contains($0) }) { said.append(words) }
    }
    while place < speech.upperBound {
      if let end = directionEnd(at: place, of: speech, in: bytes) {
        say(place)
        (place, start) = (end, end)
      } else {
        place += 1
      }
    }
    say(speech.upperBound)
    return said
  }

  /// The end of the direction that begins at a place of a speech: a bracket, or a line that brings somebody on or off.
  private static func directionEnd(at place: Int, of speech: Range<Int>, in bytes: [UInt8]) -> Int? {
    if let end = end(at: place, before: speech.upperBound, in: bytes) {
      return isDirection(place..<end, from: speech.lowerBound, in: bytes) ? end : nil
    }
    // On a line of its own, or far to the right of the speech's last words.
    guard place > speech.lowerBound, bytes[place] < 0x80,
      bytes[place - 1] == 0x0A || bytes[place - 1] == 0x0D || bytes[..<place].suffix(3).allSatisfy({ $0 == 0x20 })
    else { return nil }
    let end = bytes[place..<speech.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? speech.upperBound
    return bringsOnOrOff(WhiteSpace.trimmed(place..<end, of: bytes), in: bytes) ? end : nil
  }

  /// Whether a line begins with "Enter", "Exit" or "Exeunt".
  static func bringsOnOrOff(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let first = bytes[range].first, (0x41...0x5A).contains(first) else { return false }
    return movements.contains(firstWord(range, in: bytes))
  }

  private static func firstWord(_ range: Range<Int>, in bytes: [UInt8]) -> String {
    PieceText.folded(
      String(decoding: bytes[range].prefix(40).prefix { $0 > 0x20 && !",.:".utf8.contains($0) }, as: UTF8.self))
  }

  /// Whether a paragraph without a name tells what a persona does: "Ann takes the lamp.", "He knocks.".
  static func tells(_ range: Range<Int>, of names: Set<String>, in bytes: [UInt8]) -> Bool {
    guard range.count <= longest else { return false }
    let text = PieceText.collapsed(bytes[range])
    let words = text.split(separator: " ")
    guard words.count >= 2, !words.contains(where: { spoken.contains($0.lowercased().trimming(".,!?;:")) }) else {
      return false
    }
    // What is asked or cried is said.
    guard !text.contains("?"), !text.contains("!") else { return false }
    for count in 1...min(4, words.count - 1) {
      guard let name = PersonaName.of(words[..<count].joined(separator: " ")), names.contains(name),
        words[count - 1].last?.isLetter == true
      else { continue }
      let next = words[count]
      if next.first?.isLowercase == true, next.hasSuffix("s") || next == "and" || next.hasSuffix("s.") { return true }
    }
    guard ["He", "She", "They", "Both", "All"].contains(words[0]) else { return false }
    let verb = words[1].trimming(".,")
    return words[0] == "He" || words[0] == "She"
      ? verb.hasSuffix("s") && !["is", "was", "has", "always"].contains(verb) : words.count <= 4
  }

  private static let movements: Set<String> = [
    "enter", "exit", "exeunt", "reenter", "manet", "manent", "entre", "entrent", "sort", "sortent",
  ]
  private static let opening: Set<String> = [
    "scene", "act", "setting", "time", "place", "characters", "cast", "song", "scène",
  ]
  private static let scenery: Set<String> = [
    "curtain", "lights", "blackout", "music", "silence", "pause", "thunder", "rideau", "vorhang", "telón", "fade",
  ]
  private static let spoken: Set<String> = ["i", "you", "me", "my", "we", "your", "us", "our", "i'm", "i’m"]
}

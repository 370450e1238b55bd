/// The number at a heading's start, and where the title behind it begins: "CHAPTER I." of "CHAPTER I. The Gate".
struct HeadingLabel: Equatable {
  /// Where the label stands, its stop or dash included.
  var label: Range<Int>
  /// Where the title stands.
  var title: Range<Int>
  /// The number, where neither a word nor a stop shows that it is one: "I THE GATE", but "I Was Wrong", too.
  var bareNumber: Int?

  /// - Parameters:
  ///   - heading: where the heading stands, without white space at its ends.
  ///   - bytes: the text.
  init?(_ heading: Range<Int>, _ bytes: [UInt8]) {
    guard heading.count <= 400 else { return nil }
    let words = Self.words(in: heading, bytes)
    guard words.count > 1, let found = Self.labelled(words, bytes) ?? Self.numbered(words, bytes) else { return nil }
    var end = found.end
    // A dash that stands by itself ends the label.
    if end < words.count, Self.isDash(bytes[words[end]]) { end += 1 }
    guard let last = words[..<end].last else { return nil }
    label = heading.lowerBound..<(found.cut ?? last.upperBound)
    title = WhiteSpace.trimmed(label.upperBound..<heading.upperBound, of: bytes)
    bareNumber = nil
    guard !title.isEmpty else { return nil }
    let isParted =
      found.cut != nil || end > found.end || bytes[label.upperBound..<title.lowerBound].contains(0x0A)
      || bytes[label.upperBound..<title.lowerBound].contains(0x0D) || ".:,)]".utf8.contains(bytes[last.upperBound - 1])
    let rest = PieceText.collapsed(bytes[title])
    if rest.hasPrefix("of ") { return nil }
    if isParted { return }
    guard let first = rest.first, !first.isLowercase else { return nil }
    bareNumber = found.number
  }

  /// "Chapter the First", "PART ONE", "Prologue:": how many words, and where in the last one the title begins.
  private static func labelled(_ words: [Range<Int>], _ bytes: [UInt8]) -> (end: Int, cut: Int?, number: Int?)? {
    let first = String(decoding: bytes[words[0]], as: UTF8.self)
    let key = first.lowercased()
    if HeadingForm.alone.contains(key.trimming(".:")) { return ":.".contains(first.last ?? " ") ? (1, nil, nil) : nil }
    guard HeadingForm.parts.contains(key) || HeadingForm.chapters.contains(key), first.first?.isUppercase == true else {
      return nil
    }
    var place = 1
    if ["the", "le", "la"].contains(String(decoding: bytes[words[1]], as: UTF8.self).lowercased()) { place = 2 }
    guard place < words.count else { return nil }
    if let cut = dash(in: words[place], bytes) { return (place + 1, cut, nil) }
    guard Numeral.value(of: String(decoding: bytes[words[place]], as: UTF8.self)) != nil else { return nil }
    // "Chapter Twenty One".
    let isSpelt = Numeral.cardinal(of: String(decoding: bytes[words[place]], as: UTF8.self)) ?? 0 >= 20
    if isSpelt, place + 2 < words.count,
      Numeral.cardinal(of: String(decoding: bytes[words[place + 1]], as: UTF8.self)) ?? 10 < 10
    {
      place += 1
    }
    return (place + 1, nil, nil)
  }

  /// "IV. The Gate", "12 THE GATE".
  private static func numbered(_ words: [Range<Int>], _ bytes: [UInt8]) -> (end: Int, cut: Int?, number: Int?)? {
    if let cut = dash(in: words[0], bytes) { return (1, cut, nil) }
    return Numeral.figure(of: String(decoding: bytes[words[0]], as: UTF8.self)).map { (1, nil, $0) }
  }

  /// Where the title begins in a word such as "I—The" or "II.--The".
  private static func dash(in word: Range<Int>, _ bytes: [UInt8]) -> Int? {
    let text = String(decoding: bytes[word], as: UTF8.self)
    guard let dash = text.firstRange(of: "—") ?? text.firstRange(of: "--"), dash.lowerBound > text.startIndex,
      dash.upperBound < text.endIndex, Numeral.figure(of: text[..<dash.lowerBound]) != nil
    else { return nil }
    return word.lowerBound + text[..<dash.upperBound].utf8.count
  }

  private static func isDash(_ word: ArraySlice<UInt8>) -> Bool {
    ["-", "--", "—", "–", ":"].contains(String(decoding: word, as: UTF8.self))
  }

  private static func words(in heading: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    bytes[heading].split(whereSeparator: { $0 <= 0x20 }).map { $0.startIndex..<$0.endIndex }
  }
}

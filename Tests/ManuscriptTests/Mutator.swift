/// Changes a file in the ways in which files are wrong: bytes anywhere, and, where it is markup, its tags, attributes,
/// entities and numbers as such, so that what comes out still is markup for the most part.
struct Mutator {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(state: seed) }

  private static let scraps = [
    "<", ">", "</p>", "<p>", "<div>", "&", "&amp;", "&#0;", "&#xD800;", "&#x110000;", "&b;", "&nbsp;", "]]>",
    "<![CDATA[", "<!--", "-->", "<?xml", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "\"", "'", "=", "/", "#", "*", "_",
    "\n", "\n\n", "\r", "\t", "    ", "\u{0}", "\u{1}", "\u{A0}", "\u{AD}", "\u{200B}", "\u{202E}", "\u{2028}",
    "\u{FEFF}",
    "é", "🦊", "e\u{301}", "<hr/>", "<br/>", "<table><tr><td>", "<ruby>", "<rt>", "<li>", "<pre>", "<svg>", "<math>",
    "<h1>", "<h2></h2>", "<script>", "<style>", "<a href='#x'>", "<nav>", "<blockquote>", "<section>", "<title>",
    "epub:type=\"footnote\"", "epub:type=\"z3998:persona\"", "hidden", "class=\"pagenum\"", "style=\"display:none\"",
    "[^1]", "[^1]: ", "```", "`", "---", ":::", "> ", "- ", "1. ", "| a | b |", "{.a}", "`<b>`{=html}",
    "[a]{lang=\"b\"}",
    "ANN. ", "ANN: ", "CHAPTER I\n\n", "I\n\n", "* * *", "[", "(", "“", "”", "‘", "’", "«", "—", "..", "%00", "%2e%2e/",
    "http:", "99999999999", "-1", "xml:lang=\"fr\"", "*** START OF THE PROJECT GUTENBERG EBOOK A ***\n",
    "*** END OF THE PROJECT GUTENBERG EBOOK A ***\n", "Title: A\n", "\n---\na: b\n---\n",
  ].map { Array($0.utf8) }

  private static let numbers = ["0", "-1", "1", "7", "2147483648", "99999999999999999999", "1e9", "", "x", "%"].map {
    Array($0.utf8)
  }

  /// A file with one to `most` changes.
  mutating func mutated(_ bytes: [UInt8], most: Int) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...most, using: &random) {
      switch Int.random(in: 0..<9, using: &random) {
      case 0..<4: changeBytes(&bytes)
      case 4: changeNumber(&bytes)
      case 5: changeStructure(&bytes)
      default: changeTag(&bytes)
      }
      // Copies of copies grow fast.
      if bytes.count > 200_000 { bytes.removeSubrange(100_000...) }
    }
    return bytes
  }

  private mutating func changeBytes(_ bytes: inout [UInt8]) {
    // Between letters: a text with a broken one in it is refused as a whole, so once in twenty is enough.
    let isExact = Int.random(in: 0..<20, using: &random) > 0
    func whole(_ place: Int) -> Int {
      var place = min(place, bytes.count)
      while isExact, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
      return place
    }
    let place = whole(Int.random(in: 0...bytes.count, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.removeSubrange(place..<max(place, whole(place + Int.random(in: 0...20, using: &random))))
    case 1 where place < bytes.count && (!isExact || bytes[place] < 0x80):
      bytes[place] = UInt8.random(in: 0...(isExact ? 0x7F : 0xFF), using: &random)
    case 2 where !bytes.isEmpty:
      let from = whole(Int.random(in: 0..<bytes.count, using: &random))
      bytes.insert(contentsOf: bytes[from..<max(from, whole(from + 60))], at: place)
    default: bytes.insert(contentsOf: pick(Self.scraps), at: place)
    }
  }

  /// Puts an unlikely number in the place of one that stands there.
  private mutating func changeNumber(_ bytes: inout [UInt8]) {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    let from = Int.random(in: 0...bytes.count, using: &random)
    guard let start = bytes[from...].firstIndex(where: isDigit) else { return }
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: pick(Self.numbers))
  }

  /// Drops, doubles, moves, nests or unnests a tag, or changes an attribute's value.
  private mutating func changeTag(_ bytes: inout [UInt8]) {
    guard let tag = self.tag(in: bytes) else { return changeBytes(&bytes) }
    let text = Array(bytes[tag])
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeSubrange(tag)
    case 1: bytes.insert(contentsOf: text, at: tag.lowerBound)
    case 2:
      bytes.removeSubrange(tag)
      bytes.insert(contentsOf: text, at: Int.random(in: 0...bytes.count, using: &random))
    case 3:
      bytes.insert(contentsOf: (0..<Int.random(in: 2...400, using: &random)).flatMap { _ in text }, at: tag.lowerBound)
    case 4:
      guard let other = self.tag(in: bytes) else { return }
      bytes.replaceSubrange(tag, with: Array(bytes[other]))
    default:
      guard let quote = text.firstIndex(of: UInt8(ascii: "\"")) else { return }
      let end = text[(quote + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? text.count
      let start = tag.lowerBound + quote + 1
      bytes.replaceSubrange(start..<max(start, tag.lowerBound + end), with: pick(Self.scraps))
    }
  }

  /// A tag behind a random place.
  private mutating func tag(in bytes: [UInt8]) -> Range<Int>? {
    let from = Int.random(in: 0...bytes.count, using: &random)
    guard let start = bytes[from...].firstIndex(of: UInt8(ascii: "<")),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return start..<end + 1
  }

  mutating func pick(_ choices: [[UInt8]]) -> [UInt8] {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}

extension Mutator {
  /// An archive some of whose entries are changed, before their checksums are made; or lost, doubled or given another's name.
  mutating func mutated(_ zip: ZipFile) -> [UInt8] {
    var zip = zip
    for _ in 0..<Int.random(in: 1...3, using: &random) where !zip.entries.isEmpty {
      let place = Int.random(in: 0..<zip.entries.count, using: &random)
      let other = Int.random(in: 0..<zip.entries.count, using: &random)
      switch Int.random(in: 0..<18, using: &random) {
      case 0: zip.entries.remove(at: place)
      case 1: zip.entries.append((zip.entries[other].name, zip.entries[place].content))
      case 2:
        zip.entries[place].name = String(decoding: mutated(Array(zip.entries[place].name.utf8), most: 1), as: UTF8.self)
      case 3: zip.broken.insert(zip.entries[place].name)
      case 4: zip.entries[place].content = zip.entries[other].content
      case 5: zip.entries[place].content = recoded(zip.entries[place].content)
      case 6: zip.entries[place].content = spliced(zip.entries[place].content, with: zip.entries[other].content)
      default: zip.entries[place].content = mutated(zip.entries[place].content, most: 8)
      }
    }
    let bytes = zip.stored()
    // The archive's own fields: a change of length would only end it.
    guard Int.random(in: 0..<8, using: &random) == 0 else { return bytes }
    var broken = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !broken.isEmpty {
      broken[Int.random(in: 0..<broken.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    return broken
  }
}

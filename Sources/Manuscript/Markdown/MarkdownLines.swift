/// Makes Markdown ready for a reader of stories: a paragraph whose first line is indented is a paragraph, not code, and
/// pandoc's fences (`:::`) are no words.
enum MarkdownLines {
  static func prepared(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isFenced = false
    var isList = false
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var bare = line.drop { $0 == 0x20 || $0 == 0x09 }
      if bare.starts(with: "```".utf8) || bare.starts(with: "~~~".utf8) { isFenced.toggle() }
      if !isFenced {
        if bare.starts(with: ":::".utf8) { bare = [] }
        if startsList(bare) {
          isList = true
        } else if !bare.isEmpty, bare.startIndex == line.startIndex {
          isList = false
        }
        let isIndented = bare.startIndex - line.startIndex > 3 || line.first == 0x09
        result.append(contentsOf: bare.isEmpty || isIndented && !isList ? bare : line)
      } else {
        result.append(contentsOf: line)
      }
      result.append(0x0A)
    }
    return result
  }

  private static func startsList(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    if "-*+".utf8.contains(first) { return line.dropFirst().first == 0x20 }
    let digits = line.prefix { (0x30...0x39).contains($0) }
    guard (1...9).contains(digits.count), let sign = line.dropFirst(digits.count).first else { return false }
    return (sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")) && line.dropFirst(digits.count + 1).first == 0x20
  }
}

/// What Project Gutenberg puts around a text, and what its header tells.
struct Gutenberg: Sendable, Equatable {
  /// The first line of the work itself.
  private(set) var start = 0
  /// The line after the work's last.
  private(set) var end: Int
  /// Why what stands before ``start`` is left out: `licence`, or `header` for bare fields.
  private(set) var headerReason = "licence"
  private(set) var title: String?
  private(set) var author: String?
  private(set) var language: String?

  /// A header's fields stand at most so many lines from the top.
  private static let headerLines = 400
  /// A line that announces a text of theirs says so within so many letters; one that only speaks of them, later.
  private static let announcement = 40
  /// Fields without a licence around them stand at the very top.
  private static let bareFields = 4

  init(_ lines: [TextLine], _ bytes: [UInt8]) {
    end = lines.count
    func text(_ place: Int) -> String { String(decoding: bytes[lines[place].range.prefix(300)], as: UTF8.self) }
    var announced: Int?
    for place in lines.indices.prefix(Self.headerLines) {
      let line = text(place)
      let capitals = line.uppercased()
      if announced == nil, place < 10, capitals.prefix(Self.announcement).contains("PROJECT GUTENBERG") {
        announced = place
        readFirstLine(line)
      }
      guard capitals.hasPrefix("***"), capitals.contains("START OF TH"), capitals.contains("GUTENBERG") else {
        continue
      }
      var last = place
      while last - place < 3, !text(last).hasSuffix("***"), last + 1 < lines.count, lines[last + 1].gap == 0 {
        last += 1
      }
      start = text(last).hasSuffix("***") ? last + 1 : place + 1
      break
    }
    if start > 0 {
      _ = readFields(lines.prefix(start), bytes)
    } else if let announced {
      start = announced + 1
    } else {
      start = readFields(lines.prefix(Self.bareFields), bytes)
      headerReason = "header"
    }
    for place in lines.indices.dropFirst(start) where Self.mayEnd(bytes[lines[place].range.lowerBound]) {
      let capitals = text(place).uppercased()
      guard capitals.contains("PROJECT GUTENBERG") else { continue }
      if capitals.hasPrefix("END OF") || capitals.hasPrefix("***") && capitals.contains("END OF") {
        end = place
        break
      }
    }
  }

  private static func mayEnd(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "e") || byte == UInt8(ascii: "*") }

  /// "The Project Gutenberg EBook of Emma, by Jane Austen".
  private mutating func readFirstLine(_ line: String) {
    guard let of = line.firstRange(of: " of ") else { return }
    let rest = line[of.upperBound...]
    if let by = rest.firstRange(of: ", by ") {
      title = String(rest[..<by.lowerBound])
      author = rest[by.upperBound...].trimming(". ")
    } else {
      title = String(rest)
    }
  }

  /// "Title: Emma", "Author: Jane Austen", "Language: English"; the place after the last of them that stands at the top.
  private mutating func readFields(_ lines: ArraySlice<TextLine>, _ bytes: [UInt8]) -> Int {
    var after = 0
    for (place, line) in lines.enumerated() {
      let text = String(decoding: bytes[line.range.prefix(300)], as: UTF8.self)
      guard let colon = text.firstIndex(of: ":") else { continue }
      let value = text[text.index(after: colon)...].trimming(" ")
      guard !value.isEmpty else { continue }
      switch text[..<colon] {
      case "Title": title = value
      case "Author": author = value
      case "Language": language = LanguageName.tag(of: value)
      default: continue
      }
      if after == place { after = place + 1 }
    }
    return after
  }
}

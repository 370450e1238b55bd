/// Makes Markdown ready for a reader of stories: a paragraph whose first line is indented is a paragraph, not code; pandoc's
/// fences (`:::`) are no words; its raw blocks (```` ```{=html} ````) are HTML, and in any other format nothing.
struct MarkdownLines {
  /// What the lines between two fences are.
  private enum Fence { case code, html, foreign }

  private var result: [UInt8] = []
  private var fence: Fence?
  private var isList = false

  static func prepared(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var lines = MarkdownLines()
    lines.result.reserveCapacity(text.count)
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      lines.add(line)
      if lines.isName(line) { lines.result.append(contentsOf: [0x20, 0x20]) }
      lines.result.append(0x0A)
    }
    return lines.result
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    let quote = Self.quote(of: line)
    let rest = line[quote.endIndex...]
    let bare = rest.drop { $0 == 0x20 || $0 == 0x09 }
    if bare.starts(with: "```".utf8) || bare.starts(with: "~~~".utf8) {
      let closed = fence
      fence = fence == nil ? Self.fence(bare) : nil
      // A raw block's own fences leave an empty line: the text around it stays Markdown.
      result.append(contentsOf: (closed ?? fence) == .code ? line : quote)
    } else if fence == .foreign {
      result.append(contentsOf: quote)
    } else if fence != nil {
      result.append(contentsOf: line)
    } else {
      result.append(contentsOf: quote)
      result.append(contentsOf: text(bare, of: rest))
    }
  }

  /// Whether a line is a name in capitals, or a heading that nothing marks: what follows it is no part of its sentence.
  private func isName(_ line: ArraySlice<UInt8>) -> Bool {
    guard fence == nil, line.count <= PersonaName.longest.bytes, let first = line.first, (0x41...0x5A).contains(first),
      !line.contains(where: { (0x61...0x7A).contains($0) })
    else { return false }
    return PersonaName.setting(of: PieceText.collapsed(line)) == .capitals
  }

  /// What is left of a line outside of fences, without the quotation's marks before it.
  private mutating func text(_ bare: ArraySlice<UInt8>, of rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if bare.starts(with: ":::".utf8) || Self.isPlaceOfContents(bare) { return [] }
    if let heading = Self.closeHeading(bare) {
      result.append(contentsOf: heading.signs)
      result.append(0x20)
      return heading.title
    }
    if Self.startsList(bare) {
      isList = true
    } else if !bare.isEmpty, bare.startIndex == rest.startIndex {
      isList = false
    }
    let isIndented = bare.startIndex - rest.startIndex > 3 || rest.first == 0x09
    return bare.isEmpty || isIndented && !isList ? bare : rest
  }

  /// `[TOC]` and the like: where a contents page would be put.
  private static func isPlaceOfContents(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 24, let first = line.first, "[{$\\@".utf8.contains(first) else { return false }
    let text = PieceText.collapsed(line).lowercased()
    return ["[toc]", "[[toc]]", "[[_toc_]]", "{{toc}}", "${toc}", "\\tableofcontents", "@[toc]", "{:toc}"].contains(
      text)
  }

  /// "#Chapter 1", as Markdown was before it asked for a space; nil for hashtags and all else.
  private static func closeHeading(_ line: ArraySlice<UInt8>) -> (signs: ArraySlice<UInt8>, title: ArraySlice<UInt8>)? {
    let signs = line.prefix { $0 == UInt8(ascii: "#") }
    let title = line[signs.endIndex...]
    guard (1...6).contains(signs.count), title.count <= 200, let first = title.first, first > 0x20 else { return nil }
    return HeadingForm(PieceText.collapsed(title))?.isNumbered == true ? (signs, title) : nil
  }

  private static func fence(_ line: ArraySlice<UInt8>) -> Fence {
    let format = line.drop { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") || $0 == 0x20 }
    guard format.starts(with: "{=".utf8) else { return .code }
    return format.starts(with: "{=html".utf8) ? .html : .foreign
  }

  /// The marks of quotation at a line's start, each with the space behind it.
  private static func quote(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = line.startIndex
    while end < line.endIndex {
      var place = end
      while place < line.endIndex, place - end < 3, line[place] == 0x20 { place += 1 }
      guard place < line.endIndex, line[place] == UInt8(ascii: ">") else { break }
      end = place + 1
      if end < line.endIndex, line[end] == 0x20 { end += 1 }
    }
    return line[..<end]
  }

  private static func startsList(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    if "-*+".utf8.contains(first) { return line.dropFirst().first == 0x20 }
    let digits = line.prefix { (0x30...0x39).contains($0) }
    guard (1...9).contains(digits.count), let sign = line.dropFirst(digits.count).first else { return false }
    return (sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")) && line.dropFirst(digits.count + 1).first == 0x20
  }
}

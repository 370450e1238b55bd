import Foundation
import HearsayManuscript
import HearsayScript
import Testing

@testable import HearsayAttribution

/// A novel keeps its script whatever marks its printer chose.
@Suite(
  "One novel in several conventions", .enabled(if: Shared.folder != nil, "needs the shared folder, $HEARSAY_SHARED"))
struct ConventionTests {
  /// Outer and inner marks, and the apostrophe.
  struct Marks: Sendable, CustomStringConvertible {
    var description: String
    var outer: (open: String, close: String)
    var inner: (open: String, close: String)
    var apostrophe = "’"
  }

  private static let all = [
    Marks(description: "British single", outer: ("‘", "’"), inner: ("“", "”")),
    Marks(description: "guillemets with spaces", outer: ("«\u{A0}", "\u{A0}»"), inner: ("‹", "›")),
    Marks(description: "German", outer: ("„", "“"), inner: ("‚", "‘")),
    Marks(description: "curly", outer: ("“", "”"), inner: ("‘", "’")),
    Marks(description: "straight single", outer: ("'", "'"), inner: ("\"", "\""), apostrophe: "'"),
    Marks(description: "guillemets", outer: ("«", "»"), inner: ("‹", "›")),
    Marks(description: "reversed guillemets", outer: ("»", "«"), inner: ("›", "‹")),
  ]
  // Without optimisation a novel takes many times as long to read.
  #if DEBUG
    private static let tried = Array(all.prefix(3))
  #else
    private static let tried = all
  #endif

  /// A novel of 21,000 words in straight double marks.
  private static let novel: [UInt8] = {
    guard let folder = Shared.folder else { return [] }
    let file = folder.appendingPathComponent("pdnc/DaisyMiller/novel_text.txt")
    return (try? Data(contentsOf: file)).map { Array($0) } ?? []
  }()
  private static let expected = lines(of: novel)

  @Test("gives kind, speaker and words of 98.5 % of lines alike", arguments: tried)
  func agreement(marks: Marks) {
    #expect(Self.expected.count > 500)
    let found = Self.lines(of: Self.rewritten(Self.novel, in: marks))
    var left = Dictionary(Self.expected.map { ($0, 1) }, uniquingKeysWith: +)
    var same = 0
    for line in found {
      guard let count = left[line], count > 0 else { continue }
      left[line] = count - 1
      same += 1
    }
    let share = Double(same) / Double(max(found.count, Self.expected.count))
    #expect(share >= 0.985, "\(same) of \(Self.expected.count) and \(found.count)")
  }

  private struct Line: Hashable {
    var kind: Script.Line.Kind
    var speaker: String
    /// Its letters and digits alone.
    var words: String
  }

  private static func lines(of text: [UInt8]) -> [Line] {
    guard let book = try? Manuscript.read(text, name: "novel.txt") else { return [] }
    let script = Attribution.script(of: book, language: "en")
    return script.lines.map { line in
      Line(
        kind: line.kind, speaker: script.character(line.speaker)?.name ?? "",
        words: String(line.text.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }))
    }
  }

  /// The text with its straight marks told apart by what stands beside them.
  private static func rewritten(_ text: [UInt8], in marks: Marks) -> [UInt8] {
    var result: [UInt8] = []
    var isOpen = false
    let space = UInt8(ascii: " ")
    func holds(_ byte: UInt8, _ signs: String) -> Bool { signs.utf8.contains(byte) }
    for (index, byte) in text.enumerated() {
      let previous = index > 0 ? text[index - 1] : space
      let next = index + 1 < text.count ? text[index + 1] : space
      switch byte {
      case UInt8(ascii: "\n"):
        if previous == byte { isOpen = false }
        result.append(byte)
      case UInt8(ascii: "\""):
        let mayOpen = (previous <= space || holds(previous, "([_-'")) && next > space
        let mayClose = previous > space && (next <= space || holds(next, ".,;:!?)-_'"))
        isOpen = mayOpen != mayClose ? mayOpen : !isOpen
        result += Array((isOpen ? marks.outer.open : marks.outer.close).utf8)
      case UInt8(ascii: "'"):
        let opens = (previous <= space || holds(previous, "\"(-")) && (0x41...0x5A).contains(next)
        let closes = holds(previous, ".,!?;-") && !(0x41...0x7A).contains(next)
        result += Array((opens ? marks.inner.open : closes ? marks.inner.close : marks.apostrophe).utf8)
      default: result.append(byte)
      }
    }
    return result
  }
}

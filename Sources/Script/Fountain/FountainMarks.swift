import Foundation

/// The boneyard in which Hearsay keeps what a screenplay can't say: JSON, a row for the script, one for each character,
/// one for each line.
struct FountainMarks {
  /// How the boneyard begins.
  static let title = "hearsay marks 1"

  var script: Script
  var marks: [FountainMark]
  var warnings: [ScriptWarning]

  /// The numbers that paragraphs may have, with room to count on inside the contract's 32 bits.
  private static let paragraphs = 0...1_000_000_000

  static func begin(_ boneyard: ArraySlice<UInt8>) -> Bool {
    boneyard.starts(with: title.utf8)
      && boneyard.dropFirst(title.utf8.count).first.map { $0.isWhite || $0 == 0x3A } ?? true
  }

  /// Reads a boneyard that begins in the given row of the file. A row that can't be read is left out with a warning:
  /// the screenplay itself is never refused for its marks.
  init(_ boneyard: [UInt8], from row: Int) {
    script = Script(title: "", characters: [], chapters: [])
    marks = []
    warnings = []
    var head = ScriptMarks()
    var lines: [(row: Int, bytes: ArraySlice<UInt8>)] = []
    var number = row
    for bytes in boneyard.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let bytes = bytes.trimmed
      if bytes.starts(with: "{\"k\"".utf8) {
        lines.append((number, bytes))
      } else if bytes.first == 0x7B {
        if !head.take(bytes) { unreadable(number) }
      }
      number += 1
    }
    script = head.whole
    let all = Data([0x5B] + Array(lines.map(\.bytes).joined(separator: [0x2C])) + [0x5D])
    if let decoded = try? JSONDecoder().decode([FountainMark].self, from: all) {
      marks = decoded
    } else {
      for (number, bytes) in lines {
        if let mark = try? JSONDecoder().decode(FountainMark.self, from: Data(bytes)) {
          marks.append(mark)
        } else {
          unreadable(number)
        }
      }
    }
    // A paragraph's number that no script has tells nothing; those of lines that a hand added are counted on from it.
    for index in marks.indices where marks[index].paragraph.map(Self.paragraphs.contains) == false {
      marks[index].paragraph = nil
    }
  }

  private mutating func unreadable(_ row: Int) {
    warnings.append(ScriptWarning(row: row, "this row of the marks can't be read and is left out"))
  }
}

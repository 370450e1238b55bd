import ArgumentParser
import Foundation
import HearsayAttribution
import HearsayManuscript

/// Writes what training needs: for each book a table of the first stage, and of the second where probabilities are given.
struct FeaturesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "features",
    abstract: "Write the inputs of all books under a folder of annotated novels.",
    discussion: """
      NAME.meta.json tells candidates, spans and the cast; NAME.first.bin and NAME.second.bin are 32-bit floats, row by \
      row. With --scores SUFFIX, NAME.SUFFIX.bin holds the first stage's probabilities, and the second stage is written. \
      With --pieces, each novel is also cut into short books of so many words at paragraph ends: NAME@OFFSET.
      """)

  @Argument(help: "A folder of novels, each a folder with novel_text.txt.") var novels: String
  @Option(name: .shortAndLong, help: "Where the tables go.") var output: String
  @Option(help: "The suffix of the first stage's probabilities.") var scores: String?
  @Option(help: "The suffix of the second stage's tables.") var second = "second"
  @Option(help: "Cut novels into short books of about so many words as well.") var pieces: Int?

  func run() throws {
    let folder = URL(fileURLWithPath: novels)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for name in names {
      let file = folder.appendingPathComponent(name).appendingPathComponent("novel_text.txt")
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      let bytes = try [UInt8](Data(contentsOf: file))
      try write(bytes, name: name, offset: 0)
      guard let pieces else { continue }
      for piece in Self.pieces(of: bytes, words: pieces) {
        try write(Array(bytes[piece]), name: "\(name)@\(piece.lowerBound)", offset: piece.lowerBound)
      }
    }
  }

  private func write(_ bytes: [UInt8], name: String, offset: Int) throws {
    let book = TrainingBook(try Manuscript.read(bytes, name: name))
    let base = URL(fileURLWithPath: output).appendingPathComponent(name)
    if let scores {
      let file = base.appendingPathExtension("\(scores).bin")
      // Of the pieces not all are learned from.
      guard !book.candidates.isEmpty, FileManager.default.fileExists(atPath: file.path) else { return }
      let data = try Data(contentsOf: file)
      let probabilities = data.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
      try save(book.secondValues(probabilities), to: base.appendingPathExtension("\(second).bin"))
      return
    }
    let meta = Meta(
      offset: offset, starts: book.starts, candidates: book.candidates, spans: book.spans, buckets: book.buckets,
      names: book.members.map(\.name), aliases: book.members.map(\.aliases), kinds: book.members.map(\.kind),
      genders: book.members.map(\.gender),
      narrator: book.narrator, tags: book.tags, first: TrainingBook.firstNames, second: TrainingBook.secondNames)
    try JSONEncoder().encode(meta).write(to: base.appendingPathExtension("meta.json"))
    try save(book.firstValues, to: base.appendingPathExtension("first.bin"))
    try save(book.plainProbabilities, to: base.appendingPathExtension("plain.bin"))
  }

  private func save(_ values: [Float], to file: URL) throws {
    try values.withUnsafeBytes { try Data($0).write(to: file) }
  }

  private struct Meta: Encodable {
    var offset: Int
    var starts: [Int]
    var candidates: [Int32]
    var spans: [[[Int]]]
    var buckets: [Int]
    var names: [String]
    var aliases: [[String]]
    var kinds: [String]
    var genders: [Float]
    var narrator: Int
    var tags: [[Int]]
    var first: [String]
    var second: [String]
  }

  /// Stretches of about so many words that end with a paragraph.
  static func pieces(of bytes: [UInt8], words: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    var count = 0
    var inWord = false
    for at in bytes.indices {
      let isSpace = bytes[at] <= 0x20
      if inWord, isSpace { count += 1 }
      inWord = !isSpace
      let endsParagraph = bytes[at] == 0x0A && at > 0 && bytes[at - 1] == 0x0A
      if count >= words, endsParagraph {
        pieces.append(start..<at)
        start = at + 1
        count = 0
      }
    }
    return pieces
  }
}

import ArgumentParser
import Foundation
import HearsayKit
import HearsayManuscript
import HearsayScript

/// `hearsay chapters`: what of a book would be read.
struct ChaptersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chapters", abstract: "List what would be read of a book, and what is left out and why.",
    discussion: """
      The numbers are those that --chapters and --exclude take; the time is estimated at 155 words a minute. Kinds for \
      --include and --exclude: \(Book.Matter.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  @OptionGroup var story: InputArgument
  @OptionGroup(title: "Reading") var reading: ReadingArguments
  @OptionGroup(title: "Logging") var logging: LoggingArguments

  func run() throws {
    let (outline, notes, missing) = try Hearsay.contents(of: story.input(), options: reading.options())
    logging.note(notes)
    try Terminal.print(Table.text(outline.sections, Self.columns) + "\n")
    let read = outline.sections.filter { $0.number != nil }
    let words = read.reduce(0) { $0 + $1.words }
    try Terminal.print(
      "\n\(read.count) \(read.count == 1 ? "chapter" : "chapters"), \(Figures.grouped(words)) words, about \(Self.length(words))\n"
    )
    for aside in outline.asides {
      try Terminal.print("left out: \(aside.reason), \(aside.count) ×, \(Figures.grouped(aside.words)) words\n")
    }
    try SummaryReport.fail(missing)
  }

  private static var columns: [Table.Field<Outline.Section>] {
    [
      ("chapter", .right, { $0.number.map(String.init) ?? "–" }), ("title", .left, { shown($0.title) }),
      ("words", .right, { Figures.grouped($0.words) }), ("time", .right, { $0.reason == nil ? length($0.words) : "" }),
      ("left out as", .left, { $0.reason ?? "" }),
    ]
  }

  /// A title on one row, as long as a table holds.
  private static func shown(_ title: String?) -> String {
    guard let title else { return "(no title)" }
    return title.count > 60 ? title.prefix(59) + "…" : title
  }

  private static func length(_ words: Int) -> String { Figures.length(Double(words) / Part.wordsPerMinute * 60) }
}

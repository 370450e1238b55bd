import ArgumentParser
import Foundation
import HearsayCasting
import HearsayKit
import HearsayScript

/// `hearsay lexicon`: the names and odd words of a book, and how they will be said.
struct LexiconCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "List a book's names and odd words, and how they will be said.",
    discussion: """
      The list is itself a lexicon: put right what is said wrong, take out the rest, and give it to render and preview \
      as --lexicon, or leave it as lexicon.yaml in the production folder. A word is listed when it never stands in \
      small letters, or is spelt like no other word of the book.
      """)

  @OptionGroup var story: InputArgument
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the lexicon to this file.", valueName: "lexicon.yaml"),
    completion: .file(extensions: ["yaml"]))
  var output: String?
  @Option(help: ArgumentHelp("Only words that stand at least this often.", valueName: "n")) var atLeast = 1
  @OptionGroup(title: "Casting") var casting: CastingArguments
  @OptionGroup(title: "Reading") var reading: ReadingArguments
  @OptionGroup(title: "Logging") var logging: LoggingArguments

  func run() async throws {
    let hearsay = try Hearsay(logger: logging.logger)
    let input = try story.input()
    let read = try hearsay.read(input, options: reading.options(cast: casting.cast))
    let (cast, _) = try hearsay.cast(
      read, request: casting.options.request, series: casting.options.series)
    logging.note(read.notes)
    let lexicon = try hearsay.lexicon(for: read.script, from: input, file: casting.options.lexicon)
    let words = try await hearsay.oddWords(in: read.script, casting: cast, lexicon: lexicon)
      .filter { $0.count >= atLeast }
    try OutputFile.write(LexiconWriter.text(of: words, title: read.script.title), to: output ?? "-")
  }
}

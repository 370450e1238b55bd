import ArgumentParser
import Foundation
import HearsayKit
import HearsayScript

/// `hearsay preview`: some lines, before a book is rendered.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Hear one line, or some.",
    discussion: """
      Name the lines by --line, --speaker or --search, or give a --word of your own. Without -o or --play the audio goes to the speaker's device when \
      standard output is a terminal, else to standard output, as WAV.
      """)

  @OptionGroup var story: InputArgument
  @Option(help: ArgumentHelp("A line by its number, or a range such as 12-15.", valueName: "n[-m]"))
  var line: String?
  @Option(help: ArgumentHelp("The lines of this speaker.", valueName: "name")) var speaker: String?
  @Option(help: ArgumentHelp("The line in which this text stands.", valueName: "text")) var search: String?
  @Option(help: ArgumentHelp("A word or a sentence of your own, in the narrator's voice.", valueName: "text"))
  var word: String?
  @Flag(help: "Print how it is said, in words and in the engine's phonemes, in place of speaking.") var phonemes = false
  @Option(help: ArgumentHelp("Of several, the nth, counted from 1.", valueName: "n")) var nth: Int?
  @OptionGroup var sink: AudioSink
  @Option(help: ArgumentHelp("Only lines of these chapters, such as 3 or 3-5.", valueName: "n[-m]"))
  var chapters: ChapterRange?
  @OptionGroup(title: "Casting") var casting: CastingArguments
  @OptionGroup(title: "Reading") var reading: ReadingArguments
  @OptionGroup(title: "Logging") var logging: LoggingArguments

  func validate() throws {
    guard [line, speaker, search, word].count(where: { $0 != nil }) == 1 else {
      throw ValidationError("preview takes one of --line, --speaker, --search and --word")
    }
    if let nth {
      guard nth >= 1 else { throw ValidationError("--nth counts from 1, and got \(nth)") }
      guard line == nil else { throw ValidationError("--nth goes with --speaker or --search") }
    }
  }

  func run() async throws {
    let hearsay = try Hearsay(logger: logging.logger)
    let input = try story.input()
    let read = try hearsay.read(input, options: reading.options(cast: casting.cast))
    logging.note(read.notes + read.missing)
    let options = casting.options
    let (cast, _) = try hearsay.cast(read, request: options.request, series: options.series)
    let lexicon = try hearsay.lexicon(for: read.script, from: input, file: options.lexicon)
    var script = read.script
    var numbers: [Int]
    if let word {
      script.chapters = [
        Script.Chapter(
          title: nil,
          lines: [Script.Line(kind: .narration, speaker: script.narrator, text: word, paragraph: 1)])
      ]
      numbers = [1]
    } else {
      numbers = try selection().lines(in: script)
      if let chapters {
        let there = try read.lines(ofChapters: chapters.range)
        numbers = numbers.filter(there.contains)
        guard !numbers.isEmpty else { throw ValidationError("none of these lines stands in those chapters") }
      }
    }
    if phonemes {
      let texts = numbers.compactMap { script.line($0) }.filter(\.isSpoken).map(\.text)
      for said in try await hearsay.phonemes(of: texts, script: script, casting: cast, lexicon: lexicon) {
        try Terminal.print("\(said.words)\n  [[\(said.phonemes)]]\n")
      }
      return
    }
    if !logging.quiet { say(numbers, of: script) }
    var silences: [RenderSummary.Silence] = []
    try await sink.deliver {
      silences = try await hearsay.preview(
        numbers, of: script, casting: cast, lexicon: lexicon, recordings: word == nil ? read.recordings : nil, to: $0)
    }
    guard silences.isEmpty else {
      SummaryReport.name(silences)
      throw ExitCode(ExitStatus.wordsMissing)
    }
  }

  private func selection() throws -> LineSelection {
    if let line { return try LineSelection(numbers: line) }
    if let speaker { return .speaker(speaker) }
    return .search(search ?? "", nth: nth)
  }

  /// Which lines are to be heard, as far as a screen holds them.
  private func say(_ numbers: [Int], of script: Script) {
    for number in numbers.prefix(5) {
      guard let line = script.line(number), line.isSpoken else { continue }
      let name = script.character(line.speaker)?.name ?? line.speaker
      Terminal.say("line \(number), \(name): \(line.text.count > 100 ? line.text.prefix(99) + "…" : line.text)")
    }
    if numbers.count > 5 { Terminal.say("and \(numbers.count - 5) more lines") }
  }
}

import ArgumentParser
import Foundation
import HearsayAudiobook
import HearsayKit
import HearsayScript

/// `hearsay script`: who says what.
struct ScriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: "Show or write the script: who says what, how sure that is, and why.",
    discussion: """
      The format is the file's ending's, or --format: text for reading, fountain for a text editor, json for programs. \
      A fountain or json file can be edited and given to render and preview in place of the story.
      """)

  @OptionGroup var story: InputArgument
  @Option(help: ArgumentHelp("The format, when the file's ending does not tell.", valueName: "format"))
  var format: ScriptFormat?
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the script to this file.", valueName: "file"), completion: .file())
  var output: String?
  @Option(
    help: ArgumentHelp("Also write the text that the script's source offsets refer to.", valueName: "file"),
    completion: .file())
  var text: String?
  @Option(
    help: ArgumentHelp("Keep to what this cast.yaml settles about who is who.", valueName: "cast.yaml"),
    completion: .file(extensions: ["yaml", "yml"]))
  var cast: String?
  @Flag(help: "With the format ssml: a file a chapter, into the folder that -o names.") var perChapter = false
  @Flag(help: "List the doubtful lines, worst first, with candidates and reasons.") var doubts = false
  @Option(help: ArgumentHelp("Only this speaker's part, for an actor.", valueName: "name")) var only: String?
  @Flag(help: "With --only: the line before each of theirs, too.") var cues = false
  @Option(
    help: ArgumentHelp("Compare the script word by word with its manuscript.", valueName: "manuscript"),
    completion: .file())
  var verify: String?
  @Option(
    help: ArgumentHelp("Carry the corrections in this older, edited script over to the story.", valueName: "script"),
    completion: .file())
  var update: String?
  @Option(help: ArgumentHelp("Only these chapters, such as 3 or 3-5.", valueName: "n[-m]"))
  var chapters: ChapterRange?
  @OptionGroup(title: "Reading") var reading: ReadingArguments
  @OptionGroup(title: "Logging") var logging: LoggingArguments

  func validate() throws {
    if perChapter, output == nil { throw ValidationError("--per-chapter needs a folder: give -o") }
    if cues, only == nil { throw ValidationError("--cues goes with --only") }
    if chapters != nil, only != nil || verify != nil || update != nil {
      throw ValidationError("--chapters goes with neither --only nor --verify nor --update")
    }
    if doubts, only != nil || output != nil { throw ValidationError("--doubts is a list for reading: it goes alone") }
  }

  func run() throws {
    let hearsay = try Hearsay(installation: .find(speaks: false), logger: logging.logger)
    let format = try chosenFormat()
    let read = try hearsay.read(story.input(), options: reading.options(cast: cast))
    logging.note(read.notes)
    try show(read, in: format, by: hearsay)
    try SummaryReport.fail(read.missing)
  }

  private func show(_ read: Story, in format: ScriptFormat, by hearsay: Hearsay) throws {
    if let text {
      guard let manuscript = read.text else { throw ValidationError("--text needs a story, not a script") }
      try OutputFile.write(Data(manuscript), to: text)
    }
    if let verify { return try compare(read.script, with: verify) }
    var script = try update.map { try carry($0, to: read.script, by: hearsay) } ?? read.script
    var firstLine = 1
    if let chapters {
      firstLine = try read.lines(ofChapters: chapters.range).lowerBound
      script = try read.script(ofChapters: chapters.range)
    }
    if doubts {
      return try Terminal.print(script.doubts.map { "\($0)\n" }.joined())
    }
    if let only { return try OutputFile.write(format.write(Part(of: only, in: script, cues: cues)), to: output ?? "-") }
    if format == .ssml { return try writeSSML(script, of: read, by: hearsay) }
    if output == nil, format == .text, ScriptPainter.isWanted {
      return try Terminal.print(ScriptPainter.paint(script, firstLine: firstLine))
    }
    let text = format == .text ? TextView.render(script, firstLine: firstLine) : format.write(script)
    try OutputFile.write(text, to: output ?? "-")
  }

  /// Names every word in which the script and its manuscript differ.
  private func compare(_ script: Script, with manuscript: String) throws {
    let text = try Hearsay.manuscriptText(.file(URL(filePath: manuscript)))
    let result = Verification(of: script, against: text)
    for difference in result.differences {
      try Terminal.print(difference.message(manuscript: manuscript) + "\n")
    }
    let words = Figures.grouped(result.words)
    guard result.differences.isEmpty else {
      Terminal.say("hearsay: \(result.differences.count) differences in \(words) words")
      throw ExitCode(ExitStatus.wordsMissing)
    }
    if !logging.quiet { Terminal.say("hearsay: all \(words) words agree") }
  }

  /// The script with the corrections of an older one, and a word on those that could not be carried.
  private func carry(_ old: String, to script: Script, by hearsay: Hearsay) throws -> Script {
    let update = ScriptUpdate(of: try hearsay.read(.file(URL(filePath: old))).script, to: script)
    logging.note(update.joined.map(\.description))
    logging.note(
      ["\(update.carried) corrections carried over"] + update.kept.map(\.description)
        + update.lost.map { "not carried over: \($0)" })
    return update.script
  }

  /// Writes SSML: in the cast's voices where there is a cast's file, else under the characters' ids.
  private func writeSSML(_ script: Script, of story: Story, by hearsay: Hearsay) throws {
    var story = story
    story.script = script
    let export = story.sheet == nil ? SSMLExport() : try hearsay.ssml(story, casting: hearsay.cast(story).casting)
    guard perChapter, let output else { return try OutputFile.write(export.document(script), to: output ?? "-") }
    let documents = export.documents(script)
    let folder = URL(filePath: output, directoryHint: .isDirectory)
    do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
      throw OutputFile.Failure(file: output, why: error.systemReason)
    }
    let width = max(2, String(documents.count).count)
    for (index, document) in documents.enumerated() {
      let digits = String(index + 1)
      let number = String(repeating: "0", count: width - digits.count) + digits
      try OutputFile.write(document, to: folder.appending(path: "chapter-\(number).ssml").path)
    }
  }

  /// The format that was asked for, else the file's, else text for the terminal.
  private func chosenFormat() throws -> ScriptFormat {
    if let format {
      guard !perChapter || format == .ssml else { throw ValidationError("--per-chapter goes with the format ssml") }
      return format
    }
    if perChapter { return .ssml }
    guard let output, output != "-" else { return .text }
    guard let format = ScriptFormat(fileName: output) else {
      let endings = ScriptFormat.allCases.map { "." + $0.fileEnding }.joined(separator: ", ")
      throw ValidationError("\(output): the ending names no script format (\(endings)): give --format")
    }
    return format
  }
}

extension ScriptFormat: ExpressibleByArgument {}

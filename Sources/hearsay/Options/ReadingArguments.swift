import ArgumentParser
import Foundation
import HearsayKit
import HearsayManuscript
import HearsayScript

/// How the story is to be read, where the user knows better.
struct ReadingArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The manuscript's language, such as en or fr. Found from the text by default.", valueName: "tag"))
  var language: String?

  @Option(
    name: .customLong("assign"), parsing: .singleValue,
    help: ArgumentHelp("Give lines to a speaker, such as 12-40=Buffy; may be repeated.", valueName: "lines=name"))
  var assignments: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Read this kind of chapter, too: front, back, contents, licence, notes, author-notes, summary; may be repeated.",
      valueName: "kind"))
  var include: [KindList] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Leave out this kind, such as preface, or a chapter by its number; may be repeated.", valueName: "kind|n"))
  var exclude: [ExclusionList] = []

  func validate() throws {
    guard let language else { return }
    guard language.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil else {
      throw ValidationError("--language takes a tag such as en, fr or en-GB, and got \(language)")
    }
    // Two letters are a language's code, or a mistake.
    let primary = language.prefix { $0 != "-" }.lowercased()
    guard primary.count > 2 || Locale.LanguageCode(primary).isISOLanguage else {
      throw ValidationError("--language: no language has the tag \(primary); it takes one such as en, fr or en-GB")
    }
  }

  /// Which parts of a manuscript are read.
  var choice: Choice {
    Choice(
      include: include.flatMap(\.kinds), exclude: exclude.flatMap(\.kinds), excludedChapters: exclude.flatMap(\.numbers)
    )
  }

  /// What was meant by it.
  /// - Throws: `AssignmentError` for an assignment that can't be understood.
  func options(cast: String? = nil) throws -> ReadingOptions {
    ReadingOptions(
      language: language, assignments: try assignments.map { try Assignment($0) }, cast: cast.map { URL(filePath: $0) },
      choice: choice)
  }
}

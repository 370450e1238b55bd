import ArgumentParser

/// The manuscript's language, where the user knows better.
struct LanguageArgument: ParsableArguments {
  @Option(
    help: ArgumentHelp("The manuscript's language, such as en or fr. Found from the text by default.", valueName: "tag")
  )
  var language: String?

  func validate() throws {
    guard let language else { return }
    guard language.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil else {
      throw ValidationError("--language takes a tag such as en, fr or en-GB, and got \(language)")
    }
  }
}

import HearsayManuscript

extension Hearsay {
  /// What a manuscript holds: the chapters that would be read, and what is left out and why. Nothing is attributed.
  /// - Returns: the outline, what the user ought to know, and what could not be read.
  /// - Throws: an error that names the file and what is wrong with it.
  public static func contents(
    of input: Input, options: ReadingOptions = ReadingOptions()
  ) throws -> (outline: Outline, notes: [String], missing: [String]) {
    guard case .manuscript(let file) = try Material(input) else {
      throw InputError.notAManuscript(name: input.name)
    }
    let book = try Manuscript.read(file.bytes, name: file.name, choice: options.choice)
    return (
      Outline(of: book), book.notes.map { "\(file.name): \($0)" }, book.flaws.map { "\(file.name): \($0)" }
    )
  }
}

import HearsayManuscript

extension Hearsay {
  /// A manuscript's text in UTF-8, as a script's spans refer to it.
  /// - Throws: an error that names the file and what is wrong with it.
  public static func manuscriptText(_ input: Input) throws -> [UInt8] {
    guard case .manuscript(let file) = try Material(input) else {
      throw InputError.notAManuscript(name: input.name)
    }
    return try Manuscript.read(file.bytes, name: file.name).bytes
  }
}

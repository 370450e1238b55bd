/// Reads manuscripts.
public enum Manuscript {
  /// The largest file that is read, in bytes: 64 MiB, a hundred long novels.
  public static let sizeLimit = 64 << 20

  /// Reads a plain-text story.
  ///
  /// UTF-8 is read as it stands, UTF-16 by its mark; a file that is not UTF-8 and shows no sign of having been is read as
  /// Windows-1252 (see ``ManuscriptError/invalidUTF8(name:offset:)``). Time is linear in the file's size.
  ///
  /// - Parameters:
  ///   - bytes: the file's content, at most ``sizeLimit`` bytes.
  ///   - name: the file's name, for errors.
  /// - Throws: why there is nothing that can be read.
  public static func read(_ bytes: [UInt8], name: String) throws(ManuscriptError) -> Book {
    guard bytes.count <= sizeLimit else {
      throw .tooLarge(name: name, size: bytes.count, limit: sizeLimit)
    }
    let text = try DecodedText(bytes, name: name)
    let book = PlainTextReader(text: text).book()
    guard book.chapters.contains(where: { !$0.paragraphs.isEmpty }) else { throw .empty(name: name) }
    return book
  }
}

import Foundation
import HearsayCasting
import HearsayScript
import HearsayWording

/// Reads the lexicons of a reading: the production folder's own, then the one that is named, whose words go before.
enum LexiconSettlement {
  /// The words of all files.
  /// - Throws: `YAMLFileError`, `LexiconError`, ``InputError``.
  static func sheet(for script: Script, files: [URL]) throws -> LexiconSheet {
    var sheet = LexiconSheet()
    for file in files { sheet.rows += try read(file, script: script).rows }
    return sheet
  }

  private static func read(_ file: URL, script: Script) throws -> LexiconSheet {
    let bytes = try FileContent.read(file)
    let isXML = ["pls", "xml"].contains(file.pathExtension.lowercased())
    if isXML { return try LexiconSheet(pls: bytes, file: file.relativePath, language: script.language) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InputError.unreadable(file: file.relativePath, why: "it is not UTF-8 text")
    }
    return try LexiconReader.sheet(text, file: file.relativePath, script: script)
  }
}

import Foundation
import HearsayScript

/// What an input turned out to be.
enum Material {
  /// A manuscript, not yet read through.
  case manuscript(ManuscriptFile)
  /// A script that stands in a file of its own.
  case script(ManuscriptFile, ScriptReading)
  /// A production folder, to be rendered from what it holds.
  case production(URL)

  /// Finds out what an input is.
  /// - Throws: ``InputError``, ``ProductionError/notAProduction(folder:)``, ``ScriptError``.
  init(_ input: Input) throws {
    switch input {
    case .text(let bytes):
      self = .manuscript(ManuscriptFile(name: "standard input", path: "-", bytes: bytes))
    case .file(let file):
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else {
        throw InputError.missing(file: file.relativePath)
      }
      if isFolder.boolValue {
        guard Production.isProduction(file) else { throw ProductionError.notAProduction(folder: file.relativePath) }
        self = .production(file)
        return
      }
      let bytes = try FileContent.read(file)
      let source = ManuscriptFile(
        name: file.lastPathComponent, path: file.resolvingSymlinksInPath().path, bytes: bytes)
      guard let format = ScriptFormat.detect(fileName: file.lastPathComponent, content: bytes) else {
        self = .manuscript(source)
        return
      }
      let folder = file.deletingLastPathComponent()
      let isPartOfAProduction = FileManager.default.fileExists(atPath: folder.appending(path: ".hearsay").path)
      if isPartOfAProduction, Production.editable.contains(file.lastPathComponent) {
        self = .production(folder)
      } else {
        self = .script(source, try format.read(bytes, file: file.relativePath))
      }
    }
  }

  /// The file that the work was made from; nil for a production folder.
  var source: ManuscriptFile? {
    switch self {
    case .manuscript(let file), .script(let file, _): file
    case .production: nil
    }
  }
}

import Foundation
import Yams

/// Opens a YAML file whose top is a mapping, within limits that keep any text cheap to read.
enum YAMLDocument {
  /// The largest file, in bytes.
  static let largest = 1 << 20
  /// The most references (`*name`) in a file: nothing here needs one, and nested ones grow without bound.
  static let mostReferences = 16

  /// The mapping at the top of a text; an empty one for an empty text.
  static func read(_ text: String, file: String) throws(YAMLFileError) -> YAMLMapping {
    guard text.utf8.count <= largest else {
      throw YAMLFileError(file: file, problem: "is larger than \(largest) bytes")
    }
    guard references(in: text) <= mostReferences else {
      throw YAMLFileError(file: file, problem: "has more than \(mostReferences) YAML references (`*name`)")
    }
    do {
      guard let node = try Yams.compose(yaml: text), !YAMLMapping.isNothing(node) else {
        return YAMLMapping(file: file, path: "", line: 1, entries: [])
      }
      return try YAMLMapping(node, file: file, path: "")
    } catch let error as YAMLFileError {
      throw error
    } catch {
      throw explained(error, file: file)
    }
  }

  /// The text of a file on disk.
  static func text(of url: URL, called file: String) throws(YAMLFileError) -> String {
    let data: Data
    do { data = try Data(contentsOf: url) } catch {
      throw YAMLFileError(file: file, problem: "can't be read: \(error.localizedDescription)")
    }
    guard let text = String(bytes: data, encoding: .utf8) else {
      throw YAMLFileError(file: file, problem: "is not UTF-8 text")
    }
    return text
  }

  private static func references(in text: String) -> Int {
    var count = 0
    var previous = UInt8(ascii: "\n")
    for byte in text.utf8 {
      if previous == UInt8(ascii: "*"), byte > UInt8(ascii: " "), byte != previous { count += 1 }
      previous = byte
    }
    return count
  }

  private static func explained(_ error: any Error, file: String) -> YAMLFileError {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      YAMLFileError(file: file, line: mark.line, column: mark.column, problem: "is not YAML: \(problem)")
    case YamlError.reader(let problem, _, _, _):
      YAMLFileError(file: file, problem: "is not YAML: \(problem)")
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      YAMLFileError(
        file: file, line: context.mark.line, column: context.mark.column,
        problem: "is not YAML: the key \(Spelling.quoted(duplicates.min() ?? "")) stands twice")
    default:
      YAMLFileError(file: file, problem: "is not YAML")
    }
  }
}

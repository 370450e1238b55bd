import Foundation

/// What the work starts from: a manuscript, a script, or a production folder.
public enum Input: Sendable, Hashable {
  /// A file or a folder. A script is known by its ending (`.json`, `.fountain`) or, for a `.txt`, by its first line.
  case file(URL)
  /// A manuscript in plain text, such as standard input gives.
  case text([UInt8])
}

extension Input {
  /// What it is called in messages.
  var name: String {
    switch self {
    case .file(let file): file.relativePath
    case .text: "standard input"
    }
  }
}

/// Why a script could not be read, and where.
public struct ScriptError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where in a file something stands.
  public enum Place: Sendable, Hashable {
    /// A row and column of the file, counted from 1; the column may not be known.
    case row(Int, column: Int?)
    /// A chapter and a line of the script, both counted from 1, the line through the whole script.
    case line(Int, chapter: Int)
    /// A character, counted from 1.
    case character(Int)
  }

  /// The file's name, where it is known.
  public var file: String?
  /// Where it stands, where that is known.
  public var place: Place?
  /// What should have stood there.
  public var expected: String
  /// What stands there instead, shortened; nil where nothing stands.
  public var found: String?

  /// Makes an error of its parts.
  public init(file: String? = nil, at place: Place? = nil, expected: String, found: String? = nil) {
    self.file = file
    self.place = place
    self.expected = expected
    self.found = found.map { text in
      let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return line.count > Self.longestQuote ? line.prefix(Self.longestQuote) + "…" : line
    }
  }

  /// The longest piece of a file that an error quotes, in letters.
  private static let longestQuote = 60

  /// The same error with the file's name, unless it has one.
  func inFile(_ name: String?) -> ScriptError {
    var error = self
    error.file = file ?? name
    return error
  }

  /// The error as a person reads it: `story.json: chapter 2, line 14: expected …, found “…”`.
  public var description: String {
    let message = found.map { "expected \(expected), found “\($0)”" } ?? "expected \(expected)"
    switch place {
    case .row(let row, let column):
      let position = column.map { "\(row):\($0)" } ?? "\(row)"
      return "\(file.map { $0 + ":" } ?? "row ")\(position): \(message)"
    case .line(let line, let chapter): return prefix + "chapter \(chapter), line \(line): \(message)"
    case .character(let number): return prefix + "character \(number): \(message)"
    case nil: return prefix + message
    }
  }

  private var prefix: String { file.map { $0 + ": " } ?? "" }
}

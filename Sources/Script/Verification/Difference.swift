extension Verification {
  /// A place where a script's words are not the manuscript's.
  public struct Difference: Sendable, Hashable {
    /// What is different.
    public enum Kind: String, Sendable, Hashable {
      /// Other words stand there.
      case changed
      /// Words of the manuscript are not in the script.
      case missing
      /// Words of the script are not in the manuscript.
      case added
    }

    /// What is different.
    public var kind: Kind
    /// The manuscript's words as they stand there, shortened; empty for added ones.
    public var manuscript: String
    /// The script's words, shortened; empty for missing ones.
    public var script: String
    /// The manuscript's row, counted from 1.
    public var row: Int
    /// The script's line, counted from 1; for missing words, the line after which they are missing, 0 before the first.
    public var line: Int

    /// How many words of the manuscript it is about.
    public var manuscriptCount: Int
    /// How many words of the script it is about.
    public var scriptCount: Int

    /// The difference as a person reads it.
    ///
    /// - Parameter file: The manuscript's name.
    public func message(manuscript file: String) -> String {
      switch kind {
      case .changed: "\(file):\(row): “\(manuscript)” is “\(script)” in line \(line)"
      case .missing:
        "\(file):\(row): “\(manuscript)” is missing \(line == 0 ? "before line 1" : "in or after line \(line)")"
          + (manuscriptCount > 1 ? " (\(manuscriptCount) words)" : "")
      case .added: "\(file):\(row): “\(script)” in line \(line) is not in the manuscript"
      }
    }
  }
}

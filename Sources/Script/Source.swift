extension Script {
  /// What a script was made from.
  public struct Source: Sendable, Hashable, Codable {
    /// The manuscript's file name, without its folder.
    public var name: String
    /// The SHA-256 of the manuscript's text, in lower-case hexadecimal.
    public var sha256: String

    /// Makes a source of its parts.
    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }
}

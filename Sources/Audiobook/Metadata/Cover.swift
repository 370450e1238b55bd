/// A picture for an audiobook: JPEG or PNG, the two that players show in every container.
public struct Cover: Sendable, Hashable {
  /// What kind of picture it is.
  public enum Kind: String, Sendable, Hashable {
    case jpeg, png

    /// The media type, such as `image/jpeg`.
    public var mediaType: String { "image/" + rawValue }
    /// The ending of its file's name.
    public var fileExtension: String { self == .jpeg ? "jpg" : "png" }
  }

  /// The most bytes that a cover may have: a FLAC file's picture has no room for 16 MiB.
  public static let mostBytes = 12 << 20

  /// The file's content.
  public let bytes: [UInt8]
  /// What kind of picture it is.
  public let kind: Kind

  /// Takes a picture; nil where the bytes are neither JPEG nor PNG by their first ones, or too many.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.mostBytes else { return nil }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      kind = .jpeg
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      kind = .png
    } else {
      return nil
    }
    self.bytes = bytes
  }
}

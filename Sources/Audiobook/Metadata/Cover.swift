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

  /// How wide the picture is, in pixels.
  public let width: Int
  /// How high it is, in pixels.
  public let height: Int
  /// How many bits a pixel has.
  public let depth: Int

  /// Why a file is no cover.
  public enum Fault: Error, Sendable, Hashable {
    /// It has so many bytes, more than ``Cover/mostBytes``.
    case tooLarge(Int)
    /// It is neither JPEG nor PNG.
    case otherKind
    /// It is cut short or damaged.
    case notWhole
  }

  /// Takes a picture.
  /// - Throws: ``Fault``.
  public init(_ bytes: [UInt8]) throws(Fault) {
    let head: PictureHead?
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      (kind, head) = (.jpeg, PictureHead(jpeg: bytes))
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      (kind, head) = (.png, PictureHead(png: bytes))
    } else {
      throw .otherKind
    }
    guard bytes.count <= Self.mostBytes else { throw .tooLarge(bytes.count) }
    guard let head else { throw .notWhole }
    (width, height, depth) = (head.width, head.height, head.depth)
    self.bytes = bytes
  }
}

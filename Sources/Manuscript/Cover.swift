extension Book {
  /// A book's cover, as the manuscript holds it.
  public struct Cover: Sendable, Equatable {
    /// The picture's file.
    public var bytes: [UInt8]
    /// Its media type, such as `image/jpeg`.
    public var mediaType: String
    /// Whether the manuscript's cover is a drawing, and this a picture in it.
    public var isPart = false

    /// Makes a cover of its parts.
    public init(bytes: [UInt8], mediaType: String) {
      self.bytes = bytes
      self.mediaType = mediaType
    }
  }
}

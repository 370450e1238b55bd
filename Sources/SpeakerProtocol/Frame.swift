/// A message on a pipe: the count of its bytes in 32 bits, little-endian, and then the bytes.
public enum Frame {
  /// The most bytes that a frame may hold: a request with the longest text and two long paths.
  public static let longest = SpeakRequest.longestText + 65_536

  /// A message with its length before it.
  public static func bytes(of message: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(text: message)
    return writer.bytes
  }
}

/// Cuts a stream of bytes, which arrives in pieces of any size, into messages.
public struct FrameReader: Sendable {
  private var bytes: [UInt8] = []
  private var start = 0

  /// Begins with nothing read.
  public init() {}

  /// Whether a message was begun and not ended: at the stream's end, that it was cut off.
  public var isInsideFrame: Bool { start < bytes.count }

  /// Takes in what arrived.
  public mutating func append(_ arrived: some Sequence<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes.append(contentsOf: arrived)
  }

  /// The next whole message, or nil where more bytes are needed.
  ///
  /// - Throws: ``ProtocolError/frameTooLong(_:)``, after which the stream can't be read on.
  public mutating func next() throws(ProtocolError) -> [UInt8]? {
    guard bytes.count - start >= 4 else { return nil }
    var reader = ByteReader(bytes[start..<start + 4])
    let length = Int(try reader.number())
    guard length <= Frame.longest else { throw .frameTooLong(length) }
    guard bytes.count - start - 4 >= length else { return nil }
    defer { start += 4 + length }
    return Array(bytes[start + 4..<start + 4 + length])
  }
}

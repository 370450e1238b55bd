import HearsaySpeakerProtocol
import Testing

@Suite struct FrameTests {
  static let messages: [[UInt8]] = [[], [1], [UInt8](repeating: 7, count: 1000), [2, 3]]

  @Test(arguments: [1, 2, 3, 5, 999, 5000]) func `messages survive a pipe that cuts anywhere`(size: Int) throws {
    let stream = Self.messages.flatMap(Frame.bytes)
    var reader = FrameReader()
    var read: [[UInt8]] = []
    for start in stride(from: 0, to: stream.count, by: size) {
      reader.append(stream[start..<min(start + size, stream.count)])
      while let message = try reader.next() { read.append(message) }
    }
    #expect(read == Self.messages)
    #expect(!reader.isInsideFrame)
  }

  @Test func `a length over the limit is refused before its bytes arrive`() {
    var reader = FrameReader()
    reader.append([255, 255, 255, 127])
    #expect(throws: ProtocolError.frameTooLong(0x7FFF_FFFF)) { try reader.next() }
  }

  @Test func `a stream that ends inside a message is noticed`() throws {
    var reader = FrameReader()
    reader.append(Frame.bytes(of: [1, 2, 3]).dropLast())
    #expect(try reader.next() == nil)
    #expect(reader.isInsideFrame)
  }
}

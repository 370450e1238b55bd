/// What stands in a take's file after its samples: a chunk `hear` with the words' times as text, and a line `sum` with the
/// ``TakeSum`` of samples and times in hexadecimal digits.
///
/// Programs that play or measure WAV files pass over chunks that they don't know.
public struct TakeTail: Sendable, Hashable {
  /// When the engine began which word.
  public let words: TakeWords
  /// The sum over the samples, and then the words' times as they stand in the file.
  public let sum: UInt64

  /// Makes a tail of its parts.
  public init(words: TakeWords, sum: UInt64) {
    self.words = words
    self.sum = sum
  }

  private static let name = Array("hear".utf8)
  private static let nameOfSum = "sum "

  /// The chunk, whose length is even.
  public var bytes: [UInt8] {
    var writer = ByteWriter()
    for byte in Self.name { writer.write(byte) }
    writer.write(text: words.fileContent + Array("\(Self.nameOfSum)\(String(sum, radix: 16))\n".utf8))
    if writer.bytes.count % 2 == 1 { writer.write(UInt8(0)) }
    return writer.bytes
  }

  /// Reads a chunk; nil where it is not whole, or not one of ours.
  public init?(bytes: [UInt8]) {
    var text = bytes.dropFirst(8)
    if text.last == 0 { text.removeLast() }
    guard text.last == UInt8(ascii: "\n"), let end = text.dropLast().lastIndex(of: UInt8(ascii: "\n")) else {
      return nil
    }
    let line = String(decoding: text[(end + 1)...].dropLast(), as: UTF8.self)
    guard line.hasPrefix(Self.nameOfSum), let sum = UInt64(line.dropFirst(Self.nameOfSum.count), radix: 16),
      let words = TakeWords(fileContent: Array(text[...end]))
    else { return nil }
    self.init(words: words, sum: sum)
    guard self.bytes == bytes else { return nil }
  }
}

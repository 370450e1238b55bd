import HearsaySpeakerProtocol
import Testing

@Suite struct TakeFileTests {
  @Test(arguments: [0, 1, 22050]) func `a header is read as it was written`(samples: Int) {
    let header = WaveHeader(sampleRate: 22050, samples: samples)
    #expect(header.bytes.count == WaveHeader.length)
    #expect(WaveHeader(bytes: header.bytes) == header)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 1000]) func `a sum is the same in whatever pieces the bytes come`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    var whole = TakeSum()
    bytes.withUnsafeBytes { whole.add($0) }
    for size in [1, 7, 64, 100] {
      var pieces = TakeSum()
      for start in stride(from: 0, to: count, by: size) {
        bytes[start..<min(start + size, count)].withUnsafeBytes { pieces.add($0) }
      }
      #expect(pieces.value == whole.value)
    }
  }

  @Test func `a sum changes with any byte, and with the order`() {
    let bytes = (0..<200).map { UInt8($0) }
    func sum(_ bytes: [UInt8]) -> UInt64 {
      var sum = TakeSum()
      bytes.withUnsafeBytes { sum.add($0) }
      return sum.value
    }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1
      #expect(sum(changed) != sum(bytes))
    }
    #expect(sum(Array(bytes[64..<128] + bytes[..<64] + bytes[128...])) != sum(bytes))
  }

  @Test(arguments: [[], [1], [1, 2]]) func `a tail is read as it was written, and not with a byte changed`(
    samples: [Int]
  ) {
    let words = TakeWords(samples: 5000, events: samples.map { .init(offset: $0, sample: $0) })
    let tail = TakeTail(words: words, sum: 0xFEDC_BA98)
    #expect(TakeTail(bytes: tail.bytes) == tail)
    #expect(tail.bytes.count.isMultiple(of: 2))
    for place in tail.bytes.indices {
      var changed = tail.bytes
      changed[place] ^= 0x55
      #expect(TakeTail(bytes: changed) != tail)
    }
    #expect(TakeTail(bytes: []) == nil && TakeTail(bytes: tail.bytes.dropLast()) == nil)
  }

  @Test func `a header with any byte changed is another or none`() {
    let header = WaveHeader(sampleRate: 22050, samples: 1000)
    for position in 0..<WaveHeader.length {
      var bytes = header.bytes
      bytes[position] ^= 0x55
      #expect(WaveHeader(bytes: bytes) != header)
    }
  }

  @Test(arguments: [nil, "the engine crashed (signal 6)"])
  func `words' times are read as they were written`(flaw: String?) {
    let words = TakeWords(
      samples: 5000, events: [.init(offset: 0, sample: 268), .init(offset: 6, sample: 2000)], flaw: flaw)
    #expect(TakeWords(fileContent: words.fileContent) == words)
  }

  @Test(arguments: [
    "", "hearsay-words 1\n", "hearsay-words 2\nsamples 5\n", "hearsay-words 1\nsamples x\n",
    "hearsay-words 1\nsamples 5\n0 9\n", "hearsay-words 1\nsamples 5\n3 1\n2 2\n", "hearsay-words 1\nsamples 5\n0\n",
    "hearsay-words 1\nsamples 5\n0 1", "hearsay-words 1\nsamples -5\n",
  ]) func `a damaged list of times is refused`(content: String) {
    #expect(TakeWords(fileContent: Array(content.utf8)) == nil)
  }
}

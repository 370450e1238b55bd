import HearsaySpeakerProtocol
import Testing

@Suite struct TakeFileTests {
  @Test(arguments: [0, 1, 22050]) func `a header is read as it was written`(samples: Int) {
    let header = WaveHeader(sampleRate: 22050, samples: samples)
    #expect(header.bytes.count == WaveHeader.length)
    #expect(WaveHeader(bytes: header.bytes) == header)
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

import HearsaySpeakerProtocol
import Testing

@Suite struct MessageTests {
  static let requests = [
    SpeakRequest(id: 0, text: [], voice: SpeakingVoice(file: ""), stem: ""),
    SpeakRequest(
      id: .max, text: Array("Eh bien — naïve…".utf8),
      voice: SpeakingVoice(file: "gmw/en-US+f3", rate: 80, pitch: 0, range: 100, gain: -1250), stem: "/tmp/é/ab/abc"),
    SpeakRequest(
      id: 7, text: [UInt8](repeating: 65, count: SpeakRequest.longestText), voice: SpeakingVoice(file: "gmw/en"),
      stem: "x"),
  ]

  static let answers: [SpeakerAnswer] = [
    .ready(EngineInfo(version: "1.51", sampleRate: 22050, dataPath: "/usr/share/espeak-ng-data")),
    .unable("no data: install espeak-ng-data"),
    .spoken(id: 3, SpokenReport(samples: 123_456, events: 0, lastEvent: -1)),
    .misread("what?"),
    .failed(id: 1, .voiceUnknown), .failed(id: 2, .voiceRefused(0x1000_06FF)), .failed(id: 3, .engineRefused(-1)),
    .failed(id: 4, .noSound), .failed(id: 5, .cannotWrite(28)), .failed(id: 6, .crashed(6)),
    .failed(id: 7, .overProcessorTime), .failed(id: 8, .overTime), .failed(id: 9, .cannotFork(11)),
    .failed(id: 10, .unexplained(3)), .failed(id: 11, .workerDied),
  ]

  @Test(arguments: requests) func `a request is read as it was written`(request: SpeakRequest) throws {
    #expect(try SpeakRequest(message: request.message) == request)
  }

  @Test(arguments: answers) func `an answer is read as it was written`(answer: SpeakerAnswer) throws {
    #expect(try SpeakerAnswer(message: answer.message) == answer)
  }

  @Test func `a message that is cut anywhere is refused`() {
    for message in [
      Self.requests[1].message, Self.answers[0].message, Self.answers[2].message, Self.answers[8].message,
    ] {
      for length in 0..<message.count {
        let cut = Array(message.prefix(length))
        #expect(throws: ProtocolError.self) { try SpeakRequest(message: cut) }
        #expect(throws: ProtocolError.self) { try SpeakerAnswer(message: cut) }
      }
    }
  }

  @Test func `bytes after the end are refused`() {
    #expect(throws: ProtocolError.tooLong) { try SpeakRequest(message: Self.requests[1].message + [0]) }
    #expect(throws: ProtocolError.tooLong) { try SpeakerAnswer(message: Self.answers[2].message + [0]) }
  }

  @Test func `a text over the limit is refused`() {
    var request = Self.requests[2]
    request.text.append(65)
    #expect(throws: ProtocolError.textTooLong(SpeakRequest.longestText + 1)) {
      try SpeakRequest(message: request.message)
    }
  }

  @Test func `any bytes at all are read or refused`() {
    var state: UInt64 = 42
    func random() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    var refused = 0
    for _ in 0..<20_000 {
      var message = random() < 128 ? Self.requests[1].message : Self.answers[Int(random()) % 15].message
      for _ in 0..<(random() % 4 + 1) { message[Int(random()) % message.count] = random() }
      if (try? SpeakRequest(message: message)) == nil, (try? SpeakerAnswer(message: message)) == nil { refused += 1 }
    }
    #expect(refused > 0)
  }
}

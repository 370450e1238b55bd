import HearsayEngine
import HearsaySpeakerProtocol

/// Where one text is spoken, in a process forked for it from one that never spoke.
struct Booth: ~Copyable {
  let engine: Engine
  let page: SharedPage

  init(engine: Engine, page: consuming SharedPage) {
    self.engine = engine
    self.page = page
  }

  borrowing func speak(_ request: SpeakRequest) throws(SpeakingFailure) -> SpokenReport {
    page.clear()
    let ending = Isolation.run {
      page.tell(record(request))
      return 0
    }
    switch ending {
    case .exited(let status):
      guard let told = page.told else { throw .unexplained(status) }
      return try told.get()
    case .signal(let number): throw .crashed(number)
    case .overProcessorTime: throw .overProcessorTime
    case .overTime: throw .overTime
    case .cannotFork(let number): throw .cannotFork(number)
    }
  }

  private func record(_ request: SpeakRequest) -> Result<SpokenReport, SpeakingFailure> {
    Result { () throws(SpeakingFailure) in
      let recording = try engine.speak(request.text, in: request.voice)
      let take = Mastering.finished(recording, gain: request.voice.gain)
      guard !take.samples.isEmpty else { throw .noSound }
      try TakeFile.write(take, sampleRate: engine.info.sampleRate, to: TakePaths(stem: request.stem))
      return SpokenReport(
        samples: take.samples.count, events: take.events.count, lastEvent: take.events.last?.offset ?? -1)
    }
  }
}

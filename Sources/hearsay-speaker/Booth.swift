import HearsayEngine
import HearsaySpeakerProtocol

/// Where texts are spoken: in processes forked from one that never spoke.
///
/// A few texts are spoken in one process, the engine set back to its beginning before each. The text over which such a
/// process dies gets a process to itself, and so does each where the engine can't be set back.
struct Booth: ~Copyable {
  let engine: Engine
  let state: EngineState?
  let page: SharedPage

  /// How many texts a process speaks at most: what the engine leaves behind in memory is small that far.
  private static let mostTexts = 16
  /// What a process ends with when nobody hears it.
  private static let unheard: Int32 = 3

  init(engine: Engine, page: consuming SharedPage) {
    self.engine = engine
    state = EngineState(of: engine)
    self.page = page
  }

  /// Speaks texts in their order and answers each; `answer` gives false where nobody hears it.
  ///
  /// - Returns: Whether all answers were heard.
  borrowing func speak(_ requests: [SpeakRequest], _ answer: (SpeakerAnswer) -> Bool) -> Bool {
    var rest = requests[...]
    while let first = rest.first {
      if state != nil, rest.count > 1 {
        guard let done = speakTogether(rest.prefix(Self.mostTexts), answer) else { return false }
        rest = rest.dropFirst(done)
        if done > 0 { continue }
      }
      guard answer(speakAlone(first)) else { return false }
      rest = rest.dropFirst()
    }
    return true
  }

  /// Speaks texts in one process, as far as it comes.
  ///
  /// - Returns: How many are done with; nil where nobody hears it.
  private borrowing func speakTogether(
    _ requests: ArraySlice<SpeakRequest>, _ answer: (SpeakerAnswer) -> Bool
  ) -> Int? {
    page.clear()
    let ending = Isolation.run {
      for request in requests {
        Isolation.allow(Self.limits(for: request))
        state?.restore()
        guard answer(Self.answer(to: request, record(request))) else { return Self.unheard }
        page.countDone()
      }
      return 0
    }
    return ending == .exited(Self.unheard) ? nil : page.done
  }

  private borrowing func speakAlone(_ request: SpeakRequest) -> SpeakerAnswer {
    page.clear()
    let ending = Isolation.run(Self.limits(for: request)) {
      EngineState.settle()
      page.tell(record(request))
      return 0
    }
    return Self.answer(to: request, result(of: ending))
  }

  private borrowing func result(of ending: Isolation.Ending) -> Result<SpokenReport, SpeakingFailure> {
    switch ending {
    case .exited(let status): page.told ?? .failure(.unexplained(status))
    case .signal(let number): .failure(.crashed(number))
    case .overProcessorTime: .failure(.overProcessorTime)
    case .overTime: .failure(.overTime)
    case .cannotFork(let number): .failure(.cannotFork(number))
    }
  }

  private static func answer(
    to request: SpeakRequest, _ result: Result<SpokenReport, SpeakingFailure>
  ) -> SpeakerAnswer {
    switch result {
    case .success(let report): .spoken(id: request.id, report)
    case .failure(let failure): .failed(id: request.id, failure)
    }
  }

  /// A program of the user's may take the time that its voice says.
  private static func limits(for request: SpeakRequest) -> Isolation.Limits {
    let voice = request.voice
    return voice.command.isEmpty ? .init() : .init(processorSeconds: voice.seconds, seconds: voice.seconds)
  }

  private borrowing func record(_ request: SpeakRequest) -> Result<SpokenReport, SpeakingFailure> {
    Result { () throws(SpeakingFailure) in
      let recording =
        request.voice.command.isEmpty
        ? try engine.speak(request.text, in: request.voice)
        : try ExternalEngine.speak(
          request.text, in: request.voice, sampleRate: engine.info.sampleRate, stem: request.stem)
      let take = Mastering.finished(recording, gain: request.voice.gain)
      guard !take.samples.isEmpty else { throw .noSound }
      try write(take, to: TakePath(stem: request.stem))
      return SpokenReport(
        samples: take.samples.count, events: take.events.count, lastEvent: take.events.last?.offset ?? -1)
    }
  }

  private borrowing func write(_ take: Recording, to path: TakePath) throws(SpeakingFailure) {
    do throws(SystemError) {
      var writer = try TakeWriter(to: path, sampleRate: engine.info.sampleRate)
      try take.samples.withUnsafeBufferPointer { samples throws(SystemError) in
        try writer.write(UnsafeRawBufferPointer(samples))
      }
      try writer.finish(TakeWords(samples: take.samples.count, events: take.events))
    } catch {
      throw .cannotWrite(error.number)
    }
  }
}

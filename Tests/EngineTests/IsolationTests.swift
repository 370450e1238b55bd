import HearsayEngine
import HearsaySpeakerProtocol
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(.timeLimit(.minutes(10))) struct IsolationTests {
  static let limits = Isolation.Limits(processorSeconds: 1, seconds: 2)

  @Test func `an end of its own is told with its status`() {
    #expect(Isolation.run(Self.limits) { 7 } == .exited(7))
  }

  @Test func `a crash is told by its signal`() {
    #expect(Isolation.run(Self.limits) { raise(SIGABRT) } == .signal(SIGABRT))
  }

  @Test func `a hang is ended by processor time`() {
    #expect(Isolation.run(.init(processorSeconds: 1, seconds: 50)) { while true {} } == .overProcessorTime)
  }

  @Test func `a sleeper is ended by the clock`() {
    #expect(Isolation.run(Self.limits) { while true { pause() } } == .overTime)
  }

  @Test func `what a child says reaches its parent`() {
    guard let page = SharedPage() else {
      Issue.record("the system gives no memory")
      return
    }
    let report = SpokenReport(samples: 5, events: 2, lastEvent: -1)
    _ = Isolation.run(Self.limits) {
      page.tell(.success(report))
      return 0
    }
    let told = page.told
    #expect(told == .success(report))
    page.clear()
    let nothing = page.told
    #expect(nothing == nil)
    page.tell(.failure(.cannotWrite(28)))
    let failure = page.told
    #expect(failure == .failure(.cannotWrite(28)))
  }
}

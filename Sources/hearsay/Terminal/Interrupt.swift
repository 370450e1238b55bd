@preconcurrency import Dispatch
import Foundation

/// Calls back once on Ctrl-C, a hang-up or a polite request to end, in place of dying at once.
final class Interrupt: Sendable {
  private let sources: [any DispatchSourceSignal]

  init(_ callback: @escaping @Sendable () -> Void) {
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler(handler: callback)
      source.resume()
      return source
    }
  }
}

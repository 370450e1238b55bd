import Foundation
import HearsayKit
import Synchronization

/// Shows how far a render is: a bar on a terminal, a plain line every few seconds elsewhere, nothing when quiet.
final class ProgressReport: Sendable {
  private struct State {
    var begun: ContinuousClock.Instant?
    var shown: ContinuousClock.Instant?
    var hasBar = false
  }

  /// The columns of a novel's row beside the bar and the counts of lines.
  private static let widestFigures = "speaking  / lines, 0:00:00 at 1,000 × real time, 0:00 left ".count

  private let quiet: Bool
  private let clock = ContinuousClock()
  private let state = Mutex(State())

  init(quiet: Bool) { self.quiet = quiet }

  /// Shows an event of the render.
  func show(_ progress: RenderProgress) {
    guard !quiet else { return }
    state.withLock { state in
      switch progress {
      case .reading: stage("reading", &state)
      case .finishing: stage("finishing", &state)
      case .writing(let format):
        wipe(&state)
        Terminal.say("hearsay: writing \(format.rawValue)")
      case .note(let note):
        wipe(&state)
        Terminal.say("hearsay: \(note)")
      case .speaking(let lines, let total, let seconds):
        let now = clock.now
        let begun = state.begun ?? now
        state.begun = begun
        let rest: Duration = Terminal.isInteractive ? .milliseconds(100) : .seconds(5)
        if now - (state.shown ?? begun) < rest { return }
        state.shown = now
        draw(lines: lines, of: total, seconds: seconds, elapsed: (now - begun).inSeconds, &state)
      }
    }
  }

  /// Takes the bar away.
  func end() { state.withLock { wipe(&$0) } }

  private func draw(lines: Int, of total: Int, seconds: Double, elapsed: Double, _ state: inout State) {
    let rate = elapsed > 0 ? seconds / elapsed : 0
    let left = lines > 0 ? elapsed / Double(lines) * Double(total - lines) : 0
    let count = Figures.grouped(total)
    let figures =
      "\(Figures.grouped(lines))/\(count) lines, \(Figures.length(seconds)) at \(Figures.times(rate)) real time, \(Figures.length(left)) left"
    guard Terminal.isInteractive else { return Terminal.say("hearsay: \(figures)") }
    // The bar keeps its width while the figures grow, and goes where they leave it no room on the terminal's row.
    let room = min(30, Terminal.width - Self.widestFigures - 2 * count.count)
    let full = total > 0 ? room * lines / total : room
    let bar = room >= 5 ? String(repeating: "█", count: full) + String(repeating: "░", count: room - full) + " " : ""
    put("speaking \(bar)\(figures)", &state)
  }

  /// Names the stage that begins, on a terminal: elsewhere a line that says no more is not worth one.
  private func stage(_ name: String, _ state: inout State) {
    if Terminal.isInteractive { put(name, &state) }
  }

  private func put(_ row: String, _ state: inout State) {
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(row.prefix(Terminal.width - 1))".utf8))
    state.hasBar = true
  }

  private func wipe(_ state: inout State) {
    guard state.hasBar else { return }
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K".utf8))
    state.hasBar = false
  }
}

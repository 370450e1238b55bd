import Foundation
import Subprocess
import Testing

/// Chromium without a window.
enum Browser {
  static let program = Program("chromium")

  /// Starts it with a profile of its own, lets a test act on its one tab, and ends it.
  ///
  /// The test fails where a page's console complained: of an error, a missing file, a breach of the security policy.
  static func open(_ page: URL? = nil, at address: String = "", act: (inout Tab) async throws -> Void) async throws {
    let path = try #require(program).path, profile = try TemporaryFolder()
    // It hears DevTools messages on descriptor 3 and answers on 4.
    let start = #"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null"#
    let arguments = [
      "-c", start, path, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--mute-audio", "--autoplay-policy=no-user-gesture-required", "--remote-debugging-pipe", "--window-size=1280,900",
      "--user-data-dir=\(profile.url.path)",
    ]
    let complaints = try await Subprocess.run(
      .name("sh"), arguments: Arguments(arguments), input: .inputWriter, output: .sequence, error: .discarded
    ) { execution in
      var tab = Tab(DevToolsPipe(execution.standardInputWriter, execution.standardOutput.makeAsyncIterator()))
      do {
        try await tab.attach()
        if let page { try await tab.open(page, at: address) }
        try await act(&tab)
        try await tab.closeBrowser()
      } catch {
        await execution.teardown(using: [])
        throw error
      }
      await execution.teardown(using: [.gracefulShutDown(allowedDurationToNextStep: .seconds(10))])
      return tab.complaints
    }.closureResult
    #expect(complaints == [])
  }
}

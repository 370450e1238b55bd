import ArgumentParser
import Foundation
import HearsayKit

/// `hearsay`: turns what was typed into what is meant, lets HearsayKit do it, and says what came of it.
@main
struct HearsayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay",
    abstract: "Turns a story into a full-cast audiobook: who said what, out loud.",
    discussion: """
      All of it runs on this machine, without a network, a graphics card or a language model.

      Exit status: 0 done; 1 done, but words are missing that could not be read or spoken, each named; 2 could not be done; \
      64 wrong usage; 130 interrupted, and the next run goes on from there.
      """,
    version: Hearsay.version,
    subcommands: [
      RenderCommand.self, ScriptCommand.self, PreviewCommand.self, ChaptersCommand.self, CastCommand.self,
      LexiconCommand.self, VoicesCommand.self, CheckCommand.self,
    ])

  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    let work = Task { try await perform() }
    let interrupt = Interrupt { work.cancel() }
    let status = await ExitStatus.of(work)
    withExtendedLifetime(interrupt) { Foundation.exit(status) }
  }

  private static func perform() async throws {
    var command = try parseAsRoot()
    if var command = command as? any AsyncParsableCommand {
      try await command.run()
    } else {
      try command.run()
    }
  }
}

import ArgumentParser
import Logging

/// How much is said on standard error.
struct LoggingArguments: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Option(help: "Log at this level to standard error.")
  var logLevel: Logger.Level?

  /// The logger that the library speaks through: silent unless a level was asked for.
  var logger: Logger {
    guard let logLevel else { return Logger(label: "hearsay") { _ in SwiftLogNoOpLogHandler() } }
    var logger = Logger(label: "hearsay") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = logLevel
    return logger
  }

  /// Says what the user ought to know, each in a line, unless nothing is to be said.
  func note(_ notes: [String]) {
    if !quiet { notes.forEach { Terminal.say("hearsay: \($0)") } }
  }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}

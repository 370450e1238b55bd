import Foundation

extension Voice {
  /// Whether the program that speaks it is there: true for the engine's own voices.
  public var isInstalled: Bool {
    guard isExternal, let program = command.first else { return true }
    if program.contains("/") { return FileManager.default.isExecutableFile(atPath: program) }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
  }
}

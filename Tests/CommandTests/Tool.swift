import Foundation
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// The built command, run in a temporary folder of its own.
final class Tool: Sendable {
  /// What a run gave.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The project's folder.
  static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// The bundled sample story.
  static let sample = project.appending(path: "Samples/the-lamp-on-gull-point.txt")

  /// Where the run happens.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "hearsay-command-\(UUID().uuidString)")
      .resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs `hearsay` with the given arguments, and standard input where there is any.
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) async throws -> Result {
    try await run(arguments, input: input, environment: environment)
  }

  /// Runs `hearsay` with the given arguments, and standard input where there is any.
  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) async throws -> Result {
    var updates: [Environment.Key: String?] = [:]
    for (name, value) in environment { updates[Environment.Key(rawValue: name) ?? "HEARSAY_TEST"] = value }
    let result = try await Subprocess.run(
      .path(FilePath(Self.binary.path)), arguments: Arguments(arguments), environment: .inherit.updating(updates),
      workingDirectory: FilePath(folder.path), input: .string(input), output: .string(limit: 64 << 20),
      error: .string(limit: 1 << 20))
    return Result(
      status: Self.status(result.terminationStatus), output: result.standardOutput, errors: result.standardError)
  }

  /// Runs a line of bash in the folder.
  func shell(_ line: String) async throws -> Result {
    let result = try await Subprocess.run(
      .name("bash"), arguments: ["-c", line], workingDirectory: FilePath(folder.path), input: .none,
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    return Result(
      status: Self.status(result.terminationStatus), output: result.standardOutput, errors: result.standardError)
  }

  /// Runs `hearsay`, sends it a signal after a while, and gives its exit status.
  func run(_ arguments: String..., sending signal: Signal, after delay: Duration) async throws -> Int32 {
    let result = try await Subprocess.run(
      .path(FilePath(Self.binary.path)), arguments: Arguments(arguments), workingDirectory: FilePath(folder.path),
      input: .none, output: .discarded, error: .discarded
    ) { execution in
      try await Task.sleep(for: delay)
      try? execution.send(signal: signal)
    }
    return Self.status(result.terminationStatus)
  }

  private static func status(_ ending: TerminationStatus) -> Int32 {
    switch ending {
    case .exited(let code): code
    case .signaled(let signal): 128 + signal
    }
  }

  /// Writes a file into the folder and gives its name.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file into the folder and gives its name.
  @discardableResult
  func write(_ bytes: Data, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return name
  }

  /// What a file of the folder holds.
  func read(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  /// What a text file of the folder holds.
  func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

  /// The files below a folder, by path, with what they hold.
  func tree(_ name: String) throws -> [String: Data] {
    let root = folder.appending(path: name)
    var files: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
      let file = root.appending(path: path)
      if !file.hasDirectoryPath, let bytes = try? Data(contentsOf: file) { files[path] = bytes }
    }
    return files
  }

  /// The command beside the test bundle.
  static let binary: URL = {
    let places = [Bundle.main.executableURL, Bundle.main.bundleURL, URL(filePath: CommandLine.arguments[0])]
    let folders = places.compactMap { $0?.resolvingSymlinksInPath().deletingLastPathComponent() }
    let builds = [".build/debug", ".build/release"].map { project.appending(path: $0) }
    return (folders + builds).map { $0.appending(path: "hearsay") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? URL(filePath: "hearsay")
  }()
}

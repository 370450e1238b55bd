import Foundation
import HearsaySpeakerProtocol
import HearsaySpeech
import Logging
import Testing

/// A folder for a test's takes, and the built worker.
final class Workplace: Sendable {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "hearsay-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The worker that was built with the tests, beside their bundle; nil where there is none.
  static let worker = built("hearsay-speaker")
  /// The worker of the tests that answers at once.
  static let quickWorker = built("quick-speaker")

  private static func built(_ program: String) -> String? {
    var places =
      CommandLine.arguments.map { URL(filePath: $0) }
      + [Bundle.main.bundleURL, Bundle.main.executableURL]
      .compactMap(\.self)
    let here = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    places += [here.appending(path: ".build/debug/x"), here.appending(path: ".build/release/x")]
    return places.flatMap { [$0, $0.deletingLastPathComponent()] }.map { $0.appending(path: program).path() }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  var store: TakeStore { TakeStore(folder: folder + "/takes") }

  func pool(jobs: Int = 1, worker: String? = nil, dataPath: String? = nil) -> SpeakerPool {
    SpeakerPool(
      worker: worker ?? Self.worker ?? "hearsay-speaker", jobs: jobs, store: store, dataPath: dataPath,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  /// A shell script in the worker's place.
  func script(_ text: String) throws -> String {
    let path = folder + "/worker"
    try Data("#!/bin/sh\n\(text)\n".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  /// Every file under the folder and its bytes.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
      files[path] = FileManager.default.contents(atPath: "\(folder)/\(path)")
    }
    return files
  }
}

extension SpeakerPool {
  func all(_ utterances: [Utterance], afresh: Bool = false) async throws -> [Take] {
    var all: [Take] = []
    for try await take in takes(of: utterances, afresh: afresh) { all.append(take) }
    return all
  }

  func all(_ texts: [String], voice: SpeakingVoice = SpeakingVoice(file: "gmw/en-US")) async throws -> [Take] {
    try await all(texts.map { Utterance(text: $0, voice: voice) })
  }
}

extension Take {
  /// The samples as they stand in the file, two bytes each.
  func sampleBytes() throws -> [UInt8] {
    let bytes = Array(try Data(contentsOf: URL(filePath: audio)))
    let header = try #require(WaveHeader(bytes: Array(bytes.prefix(WaveHeader.length))))
    return Array(bytes[WaveHeader.length..<bytes.count - header.following])
  }
}

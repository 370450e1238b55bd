import Foundation
import Testing

@testable import HearsayKit

@Suite("Finding the worker and the voices")
struct InstallationTests {
  let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  @discardableResult
  private func lay(_ path: String, executable: Bool = false) throws -> URL {
    let file = temporary.url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: file)
    if executable { try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path) }
    return file
  }

  @Test("finds them in the prefix that the command was installed to")
  func inPrefix() throws {
    let command = try lay("usr/bin/hearsay", executable: true)
    let speaker = try lay("usr/libexec/hearsay/hearsay-speaker", executable: true)
    try lay("usr/share/hearsay/Voices/bank.yaml")
    let found = try Installation.find(environment: [:], executable: command)
    #expect(found.speaker.path == speaker.path)
    #expect(found == Installation(prefix: temporary.url.appending(path: "usr")))
  }

  @Test("finds them in a build tree")
  func inBuildTree() throws {
    let command = try lay("project/.build/release/hearsay", executable: true)
    let speaker = try lay("project/.build/release/hearsay-speaker", executable: true)
    try lay("project/Package.swift")
    let bank = try lay("project/Voices/bank.yaml")
    let found = try Installation.find(environment: [:], executable: command)
    #expect(found.speaker.path == speaker.path)
    #expect(found.voices.path == bank.deletingLastPathComponent().path)
  }

  @Test("takes the environment's word, and says so where it is wrong")
  func environment() throws {
    let command = try lay("usr/bin/hearsay", executable: true)
    try lay("usr/libexec/hearsay/hearsay-speaker", executable: true)
    try lay("usr/share/hearsay/Voices/bank.yaml")
    #expect(
      throws: InstallationError.missing(
        part: "the worker hearsay-speaker", lookedIn: ["/nowhere/speaker"], variable: "HEARSAY_SPEAKER")
    ) {
      try Installation.find(environment: ["HEARSAY_SPEAKER": "/nowhere/speaker"], executable: command)
    }
  }

  @Test("does without the worker where nothing is to be spoken")
  func withoutWorker() throws {
    let command = try lay("usr/bin/hearsay", executable: true)
    try lay("usr/share/hearsay/Voices/bank.yaml")
    #expect(throws: InstallationError.self) { try Installation.find(environment: [:], executable: command) }
    let found = try Installation.find(environment: [:], executable: command, speaks: false)
    #expect(found.voices.lastPathComponent == "Voices")
  }

  @Test("says where it looked and what to do where they are nowhere")
  func nowhere() throws {
    let command = try lay("bin/hearsay", executable: true)
    let error = #expect(throws: InstallationError.self) {
      try Installation.find(environment: [:], executable: command)
    }
    #expect(error?.description.contains("make install") == true)
  }
}

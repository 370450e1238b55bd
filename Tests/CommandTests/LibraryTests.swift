import Foundation
import Testing

@Suite("HearsayKit as a library", .timeLimit(.minutes(15)))
struct LibraryTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  /// The block of Swift in the README.
  private func lines() throws -> String {
    let readme = try String(contentsOf: Tool.project.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "```swift\n"))
    let end = try #require(readme.range(of: "```", range: start.upperBound..<readme.endIndex))
    return String(readme[start.upperBound..<end.lowerBound])
  }

  @Test("renders a story with the README's lines, from a package of its own, with an installed prefix")
  func readme() async throws {
    let project = Tool.project.path
    let install = try await tool.shell(
      "cd '\(project)' && PATH=\"$PATH\" Scripts/install '\(Tool.binary.deletingLastPathComponent().path)' '\(tool.folder.path)/usr'"
    )
    #expect(install.status == 0, "\(install.errors)")
    try tool.write(
      """
      // swift-tools-version: 6.2
      import PackageDescription
      let package = Package(
        name: "listener", platforms: [.macOS(.v15)],
        dependencies: [.package(name: "hearsay", path: "\(project)")],
        targets: [
          .executableTarget(name: "listener", dependencies: [.product(name: "HearsayKit", package: "hearsay")])
        ])
      """, to: "Package.swift")
    try tool.write(
      try lines().replacing("/usr/local", with: "\(tool.folder.path)/usr"), to: "Sources/listener/main.swift")
    try tool.write(RenderTests.story, to: "story.txt")
    let run = try await tool.shell("swift run --quiet listener")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Anna"), "\(run.output)\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: tool.folder.appending(path: "story/story.wav").path))

    let command = try await tool.shell(
      "usr/bin/hearsay script story.txt && ls usr/share/*/completions usr/share/*/site-functions usr/share/fish/*")
    #expect(command.status == 0, "\(command.errors)")
    for name in ["hearsay", "_hearsay", "hearsay.fish"] { #expect(command.output.contains(name)) }
  }
}

import Foundation
import Testing

@testable import HearsayAudiobook

@Suite("A cover", .enabled(if: Program.isInstalled("ffmpeg")))
struct CoverTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func picture(_ name: String) async throws -> [UInt8] {
    let file = folder.url.appending(path: name)
    _ = try await Program.output(
      "ffmpeg", ["-v", "error", "-f", "lavfi", "-i", "testsrc=s=64x48", "-frames:v", "1", file.path])
    return [UInt8](try Data(contentsOf: file))
  }

  @Test("is a whole JPEG or PNG, of the size that it says", arguments: ["a.png", "a.jpg"])
  func whole(name: String) async throws {
    let bytes = try await picture(name)
    let cover = try #require(Cover(bytes))
    #expect(cover.width == 64 && cover.height == 48 && cover.depth == 24)
    for count in [0, 4, 8, 20, bytes.count / 2, bytes.count - 20] {
      #expect(Cover([UInt8](bytes.prefix(count))) == nil, "\(count) of \(bytes.count) bytes")
    }
    #expect(Cover(bytes + [0, 0, 0]) != nil, "what follows the end does no harm")
  }

  @Test("is no picture of another kind, and nothing that only begins like one")
  func others() async throws {
    #expect(Cover(try await picture("a.gif")) == nil)
    #expect(Cover([0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0xFF, count: 500)) == nil)
    #expect(Cover([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 0xFF, count: 500)) == nil)
  }
}

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
    let cover = try Cover(bytes)
    #expect(cover.width == 64 && cover.height == 48 && cover.depth == 24)
    for count in [0, 2, 8, 20, bytes.count / 2, bytes.count - 20] {
      #expect(throws: count < 8 ? Cover.Fault.otherKind : .notWhole, "\(count) of \(bytes.count) bytes") {
        try Cover([UInt8](bytes.prefix(count)))
      }
    }
    let longer = try Cover(bytes + [0, 0, 0])
    #expect(longer.width == 64, "what follows the end does no harm")
    let huge = bytes + [UInt8](repeating: 0, count: Cover.mostBytes)
    #expect(throws: Cover.Fault.tooLarge(huge.count)) { try Cover(huge) }
  }

  @Test("is no picture of another kind, and nothing that only begins like one")
  func others() async throws {
    let gif = try await picture("a.gif")
    #expect(throws: Cover.Fault.otherKind) { try Cover(gif) }
    for head: [UInt8] in [[0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]] {
      #expect(throws: Cover.Fault.notWhole) { try Cover(head + [UInt8](repeating: 0xFF, count: 500)) }
    }
  }
}

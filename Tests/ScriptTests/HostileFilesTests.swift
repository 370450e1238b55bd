import Foundation
import HearsayScript
import Testing

/// Files that something has damaged: they are read or refused, and nothing else. `HEARSAY_FUZZ` sets how many of each format.
@Suite struct HostileFilesTests {
  private static let cases = ProcessInfo.processInfo.environment["HEARSAY_FUZZ"].flatMap { Int($0) } ?? 200

  @Test(arguments: ScriptFormat.allCases.filter(\.canBeRead)) func damageIsReadOrRefused(format: ScriptFormat) throws {
    var scripts = NastyScripts(seed: 5), random = SeededRandom(6)
    var read = 0
    for number in 0..<Self.cases {
      var bytes = Array(format.write(scripts.script()).utf8)
      for _ in 0...random.below(6) { damage(&bytes, &random) }
      let script: Script
      do { script = try format.read(bytes, file: "a").script } catch {
        #expect(error.file == "a")
        continue
      }
      // What was read is sound, and comes back from every lossless format.
      let text = Comment(rawValue: "case \(number): \(String(decoding: bytes, as: UTF8.self))")
      #expect(throws: Never.self, text) {
        #expect(try ScriptFormat.json.read(Array(ScriptFormat.json.write(script).utf8)).script == script, text)
        let screenplay = try ScriptFormat.fountain.read(Array(ScriptFormat.fountain.write(script).utf8)).script
        try #require(screenplay.differences(from: script) == [], text)
      }
      read += 1
    }
    #expect(read > 10, "so much damage that nothing is tested")
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard !bytes.isEmpty else { return }
    let place = random.below(bytes.count), end = min(bytes.count, place + random.below(40))
    switch random.below(6) {
    case 0: bytes[place] = UInt8(random.below(128))
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(UInt8(random.below(128)), at: place)
    case 3: bytes.removeSubrange(place..<end)
    case 4: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
    default:
      bytes.insert(
        contentsOf: Array(random.pick(["\n", "\n\n", "*/", "/*", "  ", "\\", "\"", "@", "# "]).utf8), at: place)
    }
  }
}

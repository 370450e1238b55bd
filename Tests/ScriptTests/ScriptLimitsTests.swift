import HearsayScript
import Testing

@Suite("A script's file that would take all memory")
struct ScriptLimitsTests {
  @Test(
    "is refused before it is taken apart, and the limit named",
    arguments: [
      (ScriptFormat.json, "[0,", 3_100_000, "6000000 commas and brackets"), (.jsonl, "{}\n", 1_200_000, "1100000 rows"),
      (.csv, "a\n", 1_200_000, "1100000 rows"), (.fountain, "A\n\n", 2_100_000, "4000000 line ends"),
      (.fountain, "a", 2_100_000, "2000000 bytes in a line"),
    ])
  func refused(format: ScriptFormat, unit: String, count: Int, says: String) {
    let content = Array(repeating: Array(unit.utf8), count: count).flatMap(\.self)
    #expect { try format.read(content, file: "a") } throws: { "\($0)".contains("at most \(says)") }
  }
}

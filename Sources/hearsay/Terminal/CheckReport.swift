import Foundation
import HearsayAudiobook

/// What was measured of a file and what is asked of it, for people and for programs.
struct CheckReport {
  let file: String
  let measured: AudioMeasurement
  let limits: [DeliveryProfile.Limit]

  /// Whether every limit is kept.
  var passes: Bool { limits.allSatisfy(\.passes) }

  /// A row of the table: what was measured, with the limit where there is one.
  private struct Row {
    let name: String
    let value: String
    let limit: String
    let verdict: String
  }

  /// The table.
  var text: String {
    let asked = Dictionary(limits.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = figures.map { name, value, unit in
      let limit = asked[name]
      return Row(
        name: name, value: "\(Self.number(value)) \(unit)", limit: limit.map(Self.range) ?? "",
        verdict: limit.map { $0.passes ? "ok" : "FAILS" } ?? "")
    }
    let table = Table.text(
      rows,
      [
        ("figure", .left, { $0.name }), ("measured", .right, { $0.value }), ("limit", .left, { $0.limit }),
        ("verdict", .left, { $0.verdict }),
      ])
    return "\(file)\n\(table)\n\(verdict)\n\n"
  }

  /// Whether it passes, and if not by which figures.
  var verdict: String {
    passes ? "passes" : "fails: " + limits.filter { !$0.passes }.map(\.name).joined(separator: ", ")
  }

  /// Several files' verdicts in a few lines; nothing for a single file.
  static func summary(_ reports: [CheckReport]) -> String {
    guard reports.count > 1 else { return "" }
    let failing = reports.filter { !$0.passes }
    return "\(reports.count) files: \(reports.count - failing.count) pass, \(failing.count) fail\n"
      + failing.map { "  \($0.file) \($0.verdict)\n" }.joined()
  }

  /// All reports, as an array of JSON objects; a level of −∞ is null.
  static func json(_ reports: [CheckReport]) throws -> String {
    let objects = reports.map { report -> [String: Any] in
      [
        "file": report.file, "passes": report.passes,
        "measured": Dictionary(
          report.figures.map { ($0.0, jsonNumber($0.1)) }, uniquingKeysWith: { first, _ in first }),
        "limits": report.limits.map { limit -> [String: Any] in
          [
            "name": limit.name, "unit": limit.unit, "value": jsonNumber(limit.value), "passes": limit.passes,
            "least": jsonNumber(limit.range.lowerBound), "most": jsonNumber(limit.range.upperBound),
          ]
        },
      ]
    }
    let data = try JSONSerialization.data(
      withJSONObject: objects, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// Everything that was measured, with its unit.
  private var figures: [(String, Double, String)] {
    [
      ("loudness", measured.loudness, "LUFS"), ("range", measured.range, "LU"),
      ("true peak", measured.truePeak, "dBTP"), ("peak", measured.samplePeak, "dBFS"), ("RMS", measured.rms, "dBFS"),
      ("noise floor", measured.noiseFloor, "dBFS"), ("head silence", measured.headSilence, "s"),
      ("tail silence", measured.tailSilence, "s"), ("length", measured.seconds / 60, "min"),
      ("rate", Double(measured.rate), "Hz"), ("channels", Double(measured.channels), ""),
      ("bit rate", Double(measured.bitsPerSecond) / 1000, "kbit/s"),
    ] + mp3Figures
  }

  /// What only MP3 files have, and what is asked of them.
  private var mp3Figures: [(String, Double, String)] {
    limits.filter { $0.name.hasPrefix("MP3") }.map { ($0.name, $0.value, $0.unit) }
  }

  private static func jsonNumber(_ value: Double) -> Any {
    value.isFinite ? NSNumber(value: (value * 100).rounded() / 100) : NSNull()
  }

  /// A number with as many places as it deserves.
  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "−∞" }
    if value == value.rounded(), abs(value) < 1e9 { return String(Int(value)) }
    return String(format: "%.2f", value).replacing("-", with: "−")
  }

  private static func range(_ limit: DeliveryProfile.Limit) -> String {
    let (least, most) = (limit.range.lowerBound, limit.range.upperBound)
    if least == -.infinity { return "at most \(number(most))" }
    if most == .infinity { return "at least \(number(least))" }
    return least == most ? number(least) : "\(number(least)) to \(number(most))"
  }
}

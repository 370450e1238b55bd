import Foundation
import HearsayCasting
import Testing

/// Whether the engine speaks the bank's voices as the bank says: with the installed espeak-ng and ffmpeg, where there are.
@Suite("The bank's voices, spoken") struct SpokenVoicesTests {
  private static let text = """
    The old boat lay on the shore, and nobody had moved it for years. Who would buy such a thing? We should have \
    thought of that before the rain came! Still, a good carpenter could put her right by June, with some oak, a little \
    pitch, and a lot of patience.
    """

  @Test(
    "every file and variant is in the installed data", .enabled(if: Programs.data != nil, "espeak-ng-data is missing"))
  func installed() throws {
    let data = try #require(Programs.data)
    for voice in try Stage.bank().voices where voice.engine == "espeak-ng" {
      #expect(FileManager.default.fileExists(atPath: "\(data)/lang/\(voice.file)"), "\(voice.id)")
      guard let variant = voice.variant else { continue }
      #expect(FileManager.default.fileExists(atPath: "\(data)/voices/!v/\(variant)"), "\(voice.id)")
    }
  }

  @Test(
    "every voice sounds different from every other, and every variant from its plain voice",
    .enabled(if: Programs.has("espeak-ng"), "espeak-ng is missing"))
  func different() throws {
    var heard: [Data: String] = [:]
    for voice in try Stage.bank().voices {
      let audio = try speak(voice, as: voice.engineName)
      #expect(audio.count > 10_000, "\(voice.id)")
      if let other = heard.updateValue(voice.id, forKey: audio) { Issue.record("\(voice.id) sounds as \(other) does") }
      if voice.variant != nil { #expect(try speak(voice, as: voice.file) != audio, "\(voice.id)") }
    }
  }

  @Test(
    "every English voice lands within 1 dB of -20 LUFS with its gain",
    .enabled(if: Programs.has("espeak-ng") && Programs.has("ffmpeg"), "espeak-ng or ffmpeg is missing"))
  func level() throws {
    for voice in try Stage.bank().voices where voice.languages.contains("en") {
      let file = FileManager.default.temporaryDirectory.appendingPathComponent("hearsay-\(UUID().uuidString).wav")
      defer { try? FileManager.default.removeItem(at: file) }
      try speak(voice, as: voice.engineName).write(to: file)
      let report = try Programs.run(
        "ffmpeg", ["-hide_banner", "-nostats", "-i", file.path, "-af", "ebur128", "-f", "null", "-"], reading: .errors)
      let summary = String(decoding: report, as: UTF8.self).split(separator: "I:").last ?? ""
      let loudness = try #require(summary.split(separator: " ").first.flatMap { Double($0) }, "\(voice.id)")
      #expect(abs(loudness + Double(voice.tuning.gain) / 100 + 20) <= 1, "\(voice.id)")
    }
  }

  private func speak(_ voice: Voice, as name: String) throws -> Data {
    let arguments = ["-v", name, "-p", "\(voice.tuning.pitch)", "-s", "\(voice.tuning.rate)", "-a", "40", "--stdout"]
    return try Programs.run("espeak-ng", arguments + [Self.text], reading: .output)
  }
}

/// The programs that some tests need.
enum Programs {
  enum Stream { case output, errors }

  /// The folder of espeak-ng's data, where it is installed.
  static let data: String? = [
    "/usr/lib/x86_64-linux-gnu/espeak-ng-data", "/usr/lib/aarch64-linux-gnu/espeak-ng-data",
    "/usr/share/espeak-ng-data", "/usr/local/share/espeak-ng-data", "/opt/homebrew/share/espeak-ng-data",
  ].first { FileManager.default.fileExists(atPath: $0 + "/lang") }

  static func has(_ program: String) -> Bool { path(of: program) != nil }

  static func run(_ program: String, _ arguments: [String], reading stream: Stream) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path(of: program)))
    process.arguments = arguments
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = stream == .output ? pipe : FileHandle.nullDevice
    process.standardError = stream == .errors ? pipe : FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(program) ended with \(process.terminationStatus)")
    return data
  }

  private static func path(of program: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

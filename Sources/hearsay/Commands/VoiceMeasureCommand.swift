import ArgumentParser
import HearsayCasting
import HearsayKit

/// `hearsay voices measure`: what can be measured of the voices, and which are hard to tell apart.
struct VoiceMeasureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Measure the voices, and tell which are hard to tell apart.",
    discussion: """
      Each voice reads its language's passage. Shown are its gain to -20 LUFS, its peak after that, its pitch, formants, \
      tilt, clarity and length, then the pairs of one language nearer than \(Int(VoiceDistance.confusable)) step. \
      Documentation/Voices.md says how each figure is found.
      """)

  @Argument(help: ArgumentHelp("The voices; all where none is named.", valueName: "voice")) var voices: [String] = []
  @Flag(help: "Write gain and measures into the voices' files.") var write = false
  @Option(help: ArgumentHelp("Show all distances between the voices of a language, such as en.", valueName: "tag"))
  var distances: String?
  @Flag(help: "Show what stands in the voices' files, without measuring.") var standing = false

  func validate() throws {
    if write, standing { throw ValidationError("give either --write or --standing") }
  }

  func run() async throws {
    let hearsay = try Hearsay()
    var bank = try hearsay.voices()
    if let distances, bank.language(for: distances) == nil {
      throw ValidationError(
        "no voice reads \(distances): there are voices for \(bank.languages.map(\.tag).joined(separator: ", "))")
    }
    for id in voices { _ = try bank.voice(id) }
    if standing {
      try Terminal.print(Self.table(of: bank.voices.filter { voices.isEmpty || voices.contains($0.id) }, peaks: [:]))
    } else {
      let measured = try await hearsay.measure(voices) { if write { try hearsay.write($0) } }
      let peaks = Dictionary(measured.map { ($0.voice.id, $0.peak) }, uniquingKeysWith: { first, _ in first })
      try Terminal.print(Self.table(of: measured.map(\.voice), peaks: peaks))
      for new in measured {
        bank.voices = bank.voices.map { $0.id == new.voice.id ? new.voice : $0 }
      }
    }
    if let tag = distances.flatMap({ bank.language(for: $0)?.tag }) {
      try Terminal.print(Self.matrix(of: bank.voices.filter { $0.languages.contains(tag) }))
    }
    let pairs = bank.confusablePairs().filter { pair in
      voices.isEmpty || voices.contains(pair.first) || voices.contains(pair.second)
    }
    try Terminal.print(
      pairs.isEmpty
        ? "No two voices of one language are nearer than \(Int(VoiceDistance.confusable)) step.\n"
        : "Hard to tell apart:\n"
          + pairs.map { "  \($0.first) and \($0.second): \(Decimals.text($0.distance, places: 2))\n" }.joined())
  }

  /// The figures of voices; peaks are known of those that were just heard.
  private static func table(of voices: [Voice], peaks: [Voice.ID: Double]) -> String {
    func decimals(_ places: Int, _ number: @escaping (Voice.Measurement) -> Double) -> (Voice) -> String {
      { voice in voice.measured.map { Decimals.text(number($0), places: places) } ?? "" }
    }
    let columns: [Table.Field<Voice>] = [
      ("voice", .left, \.id), ("gain", .right, { Decimals.text(Double($0.tuning.gain) / 100, places: 1) }),
      ("peak", .right, { peaks[$0.id].map { Decimals.text($0, places: 1) } ?? "" }),
      ("pitch", .right, { $0.measured?.pitch.map { Decimals.text($0, places: 0) } ?? "none" }),
      ("spread", .right, decimals(1, \.spread)), ("formants", .right, decimals(1, \.formants)),
      ("tilt", .right, decimals(1, \.tilt)), ("clarity", .right, decimals(2, \.clarity)),
      ("seconds", .right, decimals(1, \.seconds)), ("loss", .right, decimals(1, \.loss)),
    ]
    return Table.text(voices, columns) + "\n\n"
  }

  /// Each voice's distance from each that stands before it.
  private static func matrix(of voices: [Voice]) -> String {
    let width = (voices.map(\.id.count).max() ?? 0) + 1
    var text = ""
    for (row, voice) in voices.enumerated() {
      text += voice.id + String(repeating: " ", count: width - voice.id.count)
      text += voices[..<row].map { Decimals.text(VoiceDistance.between(voice, $0), places: 1) }
        .map { String(repeating: " ", count: max(0, 5 - $0.count)) + $0 }.joined()
      text += "\n"
    }
    return text + String(repeating: " ", count: width)
      + voices.map { String(repeating: " ", count: max(0, 5 - min($0.id.count, 4))) + $0.id.prefix(4) }.joined()
      + "\n\n"
  }
}

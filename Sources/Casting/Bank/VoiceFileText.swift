/// The text of a voice's file, with what was measured put anew.
public enum VoiceFileText {
  /// The text with its `gain` and its `measured` block replaced, all else as it stands.
  /// - Parameters:
  ///   - text: the file's text as it was.
  ///   - gain: in hundredths of a dB.
  public static func replacing(in text: String, gain: Int, measured: Voice.Measurement) -> String {
    var kept: [Substring] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      isInside = line.hasPrefix("measured:") || (isInside && line.hasPrefix(" "))
      if isInside { continue }
      kept.append(line.hasPrefix("gain:") ? "gain: \(Decimals.text(Double(gain) / 100, places: 1))" : line)
    }
    while kept.last?.isEmpty == true { kept.removeLast() }
    let block = [
      "measured:", "  pitch: \(measured.pitch.map { Decimals.text($0, places: 0) } ?? "none")",
      "  spread: \(Decimals.text(measured.spread, places: 1))",
      "  formants: \(Decimals.text(measured.formants, places: 1))",
      "  tilt: \(Decimals.text(measured.tilt, places: 1))",
      "  clarity: \(Decimals.text(measured.clarity, places: 2))",
      "  seconds: \(Decimals.text(measured.seconds, places: 1))",
      "  loss: \(Decimals.text(measured.loss, places: 1))",
    ]
    return (kept.map(String.init) + block).joined(separator: "\n") + "\n"
  }
}

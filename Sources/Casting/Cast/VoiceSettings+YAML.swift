/// A character's own settings as fields of a file.
extension VoiceSettings {
  /// What the fields of these names have; an error names file, line and range.
  init(_ fields: YAMLMapping) throws(YAMLFileError) {
    self.init(
      pitch: try fields.integer("pitch", in: SettingRange.pitch),
      range: try fields.integer("range", in: SettingRange.range),
      rate: try fields.integer("rate", in: SettingRange.rate),
      gain: try fields.number("gain", in: SettingRange.gain).map(Decibels.hundredths),
      delivery: try fields.choice("delivery", of: DeliveryStrength.self))
  }

  /// The fields of those that are given, a line each.
  var lines: [String] {
    let numbers = [("pitch", pitch), ("range", range), ("rate", rate)]
    var lines = numbers.compactMap { key, value in value.map { "\(key): \($0)" } }
    if let gain { lines.append("gain: \(Decibels.text(gain))") }
    if let delivery { lines.append("delivery: \(delivery.rawValue)") }
    return lines
  }
}

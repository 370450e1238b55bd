import HearsayScript

/// Reads a `cast.yaml`, whole or partial, by hand or as ``CastWriter`` writes it.
public enum CastReader {
  /// What a file's text settles for a script.
  ///
  /// A character may be named by id, name or alias, and `spike: rowan` is short for `spike: {voice: rowan}`. Throws an
  /// error with file, line and field for anything that can't be used: an unknown key (with the nearest), a number out of
  /// range (with the range), a voice that the bank lacks, a name that nobody bears (with those there are).
  public static func sheet(
    _ text: String, file: String, script: Script, bank: VoiceBank
  ) throws(YAMLFileError) -> CastSheet {
    let fields = try YAMLDocument.read(text, file: file)
    try fields.allow(["speed", "solo", "narrator", "delivery", "tags", "pauses", "characters"])
    var sheet = CastSheet()
    sheet.speed = try fields.number("speed", in: SettingRange.speed)
    sheet.solo = try voice("solo", of: fields, in: bank)
    sheet.delivery = try fields.choice("delivery", of: DeliveryStrength.self)
    sheet.tags = try fields.choice("tags", of: TagReading.self)
    if let pauses = try fields.mapping("pauses") {
      try pauses.allow(Pauses.Kind.allCases.map(\.rawValue))
      for kind in Pauses.Kind.allCases {
        sheet.pauses[kind] = try pauses.integer(kind.rawValue, in: SettingRange.pause)
      }
    }
    let roster = Roster(script.shares(), narrator: script.narrator)
    var names: [Script.Character.ID: String] = [:]
    if let narrator = try voice("narrator", of: fields, in: bank) {
      sheet.entries.append(CastSheet.Entry(character: script.narrator, voice: narrator))
      names[script.narrator] = "narrator"
    }
    guard let characters = try fields.mapping("characters") else { return sheet }
    for entry in characters.entries {
      let id: Script.Character.ID
      do { id = try roster.find(entry.key) } catch { throw characters.error(entry, error.description) }
      if let earlier = names.updateValue(entry.key, forKey: id) {
        throw characters.error(entry, CastProblem.twice(earlier, entry.key).description)
      }
      sheet.entries.append(try character(id, entry, of: characters, in: bank))
    }
    return sheet
  }

  private static func character(
    _ id: Script.Character.ID, _ entry: YAMLMapping.Entry, of characters: YAMLMapping, in bank: VoiceBank
  ) throws(YAMLFileError) -> CastSheet.Entry {
    if YAMLMapping.isNothing(entry.value) { return CastSheet.Entry(character: id) }
    if YAMLMapping.isSingle(entry.value) {
      return CastSheet.Entry(character: id, voice: try voice(entry, of: characters, in: bank))
    }
    let fields = try YAMLMapping(entry.value, file: characters.file, path: characters.field(entry))
    try fields.allow(["gender", "age", "voice", "pitch", "range", "rate", "gain", "delivery"])
    return CastSheet.Entry(
      character: id,
      voice: try voice("voice", of: fields, in: bank),
      settings: VoiceSettings(
        pitch: try fields.integer("pitch", in: SettingRange.pitch),
        range: try fields.integer("range", in: SettingRange.range),
        rate: try fields.integer("rate", in: SettingRange.rate),
        gain: try fields.number("gain", in: SettingRange.gain).map(Decibels.hundredths),
        delivery: try fields.choice("delivery", of: DeliveryStrength.self)),
      gender: try fields.choice("gender", of: Gender.self),
      age: try fields.choice("age", of: Age.self))
  }

  private static func voice(
    _ key: String, of fields: YAMLMapping, in bank: VoiceBank
  ) throws(YAMLFileError) -> Voice.ID? {
    guard let entry = fields.entry(key) else { return nil }
    return try voice(entry, of: fields, in: bank)
  }

  private static func voice(
    _ entry: YAMLMapping.Entry, of fields: YAMLMapping, in bank: VoiceBank
  ) throws(YAMLFileError) -> Voice.ID {
    let id = try fields.text(entry)
    do { return try bank.voice(id).id } catch { throw fields.error(entry, error.description) }
  }
}

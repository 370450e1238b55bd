import HearsayScript

/// Reads a `cast.yaml`, whole or partial, by hand or as ``CastWriter`` writes it.
public enum CastReader {
  /// What a file's text settles for a script.
  ///
  /// A character may be named by id, name or alias, and `spike: rowan` is short for `spike: {voice: rowan}`. Throws an
  /// error with file, line, column and field for anything that can't be used: an unknown key (with the nearest), a number
  /// out of range (with the range), a voice that the bank lacks, a name that nobody bears (with those there are),
  /// corrections that contradict each other.
  public static func sheet(
    _ text: String, file: String, script: Script, bank: VoiceBank
  ) throws(YAMLFileError) -> CastSheet {
    let fields = try YAMLDocument.read(text, file: file)
    try fields.allow(["speed", "solo", "narrator", "delivery", "tags", "pauses", "characters"])
    var sheet = CastSheet()
    sheet.speed = try fields.number("speed", in: SettingRange.speed)
    sheet.solo = try VoiceField.voice("solo", of: fields, in: bank)
    sheet.delivery = try fields.choice("delivery", of: DeliveryStrength.self)
    sheet.tags = try fields.choice("tags", of: TagReading.self)
    if let pauses = try fields.mapping("pauses") {
      try pauses.allow(Pauses.Kind.allCases.map(\.rawValue))
      for kind in Pauses.Kind.allCases {
        sheet.pauses[kind] = try pauses.integer(kind.rawValue, in: SettingRange.pause)
      }
    }
    var names = CastNames(script)
    var drafts: [CastDraft] = []
    var places: [CastNames.Person: Int] = [:]
    if let characters = try fields.mapping("characters") {
      for entry in characters.entries {
        let draft = try CastDraft(entry, of: characters, names: &names, in: bank)
        if let place = places[draft.person] {
          drafts[place] = try drafts[place].joined(with: draft)
        } else {
          places[draft.person] = drafts.count
          drafts.append(draft)
        }
      }
    }
    let parts = try CastDrafts(drafts, script: script).settled()
    sheet.corrections = parts.corrections
    sheet.entries = parts.entries
    if let entry = fields.entry("narrator") {
      let voice = try VoiceField.voice(entry, of: fields, in: bank)
      let narrator = parts.corrections.first(where: \.narrates)?.character ?? script.narrator
      if let own = places[.character(narrator)].map({ drafts[$0].key }) {
        let index = sheet.entries.firstIndex { $0.character == narrator }
        guard let index, sheet.entries[index].voice == nil else {
          throw fields.error(entry, CastProblem.twice(own, "narrator").description)
        }
        sheet.entries[index].voice = voice
      } else {
        sheet.entries.insert(CastSheet.Entry(character: narrator, voice: voice), at: 0)
      }
    }
    return sheet
  }
}

import HearsayScript

/// The voices of an earlier cast, so that none moves when a script is edited or read anew.
public struct EarlierCast: Sendable {
  private let voices: [(character: Script.Character.ID, voice: Voice.ID)]

  /// Reads the voices of a `cast.yaml` as ``CastWriter`` writes it; whatever can't be read has none.
  public init(_ text: String) {
    guard let fields = try? YAMLDocument.read(text, file: ""), let characters = try? fields.mapping("characters") else {
      voices = []
      return
    }
    voices = characters.entries.compactMap { entry in
      let fields = try? YAMLMapping(entry.value, file: "", path: "")
      return (try? fields?.text("voice")).flatMap { $0 }.map { (entry.key, $0) }
    }
  }

  /// A sheet in which those of whom nothing is settled keep the voice that they had, unless it was given to another.
  public func keeping(to sheet: CastSheet?, of script: Script, pins: [Voice.ID], bank: VoiceBank) -> CastSheet {
    var sheet = sheet ?? CastSheet()
    let settled = Set(sheet.entries.map(\.character)), there = Set(script.shares().map(\.character.id))
    let taken = Set(sheet.entries.compactMap(\.voice) + pins), known = Set(bank.voices.map(\.id))
    for (character, voice) in voices
    where there.contains(character) && !settled.contains(character) && known.contains(voice) && !taken.contains(voice) {
      sheet.entries.append(CastSheet.Entry(character: character, voice: voice))
    }
    return sheet
  }
}

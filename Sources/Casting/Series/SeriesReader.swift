import HearsayScript
import Yams

/// Reads a series' file, by hand or as ``SeriesWriter`` writes it.
public enum SeriesReader {
  /// The series that a text has.
  ///
  /// Throws an error with file, line, column and field for anything that can't be used: an unknown key, a number out of
  /// range, a voice that the bank lacks.
  public static func series(_ text: String, file: String, bank: VoiceBank) throws(YAMLFileError) -> Series {
    guard let characters = try characters(text, file: file) else { return Series() }
    var members: [Series.Member] = []
    for entry in characters.entries { members.append(try member(entry, of: characters, in: bank)) }
    return Series(members: members)
  }

  /// The mapping of the characters; nil where there are none.
  static func characters(_ text: String, file: String) throws(YAMLFileError) -> YAMLMapping? {
    let fields = try YAMLDocument.read(text, file: file)
    try fields.allow(["characters"])
    return try fields.mapping("characters")
  }

  private static func member(
    _ entry: YAMLMapping.Entry, of characters: YAMLMapping, in bank: VoiceBank
  ) throws(YAMLFileError) -> Series.Member {
    var member = Series.Member(key: entry.key, names: [entry.key])
    if YAMLMapping.isNothing(entry.value) { return member }
    if YAMLMapping.isSingle(entry.value) {
      member.voice = try VoiceField.voice(entry, of: characters, in: bank)
      return member
    }
    let fields = try YAMLMapping(entry.value, file: characters.file, path: characters.field(entry))
    try fields.allow(["name", "aliases", "gender", "age", "voice", "pitch", "range", "rate", "gain", "delivery"])
    member.names = [try fields.text("name") ?? entry.key] + (try fields.texts("aliases") ?? [])
    member.gender = try fields.choice("gender", of: Gender.self)
    member.age = try fields.choice("age", of: Age.self)
    member.voice = try VoiceField.voice("voice", of: fields, in: bank)
    member.settings = try VoiceSettings(fields)
    return member
  }
}

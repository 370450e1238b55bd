/// A field of a cast's file that names a voice of the bank.
enum VoiceField {
  /// The voice under a key; nil where there is no such key.
  static func voice(_ key: String, of fields: YAMLMapping, in bank: VoiceBank) throws(YAMLFileError) -> Voice.ID? {
    guard let entry = fields.entry(key) else { return nil }
    return try voice(entry, of: fields, in: bank)
  }

  /// The voice that an entry names; the error lists the voices there are, the nearest first.
  static func voice(
    _ entry: YAMLMapping.Entry, of fields: YAMLMapping, in bank: VoiceBank
  ) throws(YAMLFileError) -> Voice.ID {
    let id = try fields.text(entry)
    do { return try bank.voice(id).id } catch { throw fields.error(entry, error.description) }
  }
}

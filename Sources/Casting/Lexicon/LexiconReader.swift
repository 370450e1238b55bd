import HearsayScript
import HearsayWording

/// Reads a `lexicon.yaml`: words and how they are said, for everyone, for a character, for a language.
public enum LexiconReader {
  /// What a file's text says for a script.
  ///
  /// - Throws: an error with file, line and field for anything that can't be used: a sign that is no sound of the
  ///   language, a name that nobody bears, an unknown key.
  public static func sheet(_ text: String, file: String, script: Script) throws(YAMLFileError) -> LexiconSheet {
    let fields = try YAMLDocument.read(text, file: file)
    try fields.allow(["words", "characters", "languages"])
    var sheet = LexiconSheet()
    if let words = try fields.mapping("words") {
      sheet.rows += try rows(words, scope: .everyone, language: script.language)
    }
    if let languages = try fields.mapping("languages") {
      for entry in languages.entries where !YAMLMapping.isNothing(entry.value) {
        let words = try YAMLMapping(entry.value, file: file, path: languages.field(entry))
        sheet.rows += try rows(words, scope: .language(entry.key), language: entry.key)
      }
    }
    guard let characters = try fields.mapping("characters") else { return sheet }
    let roster = Roster(script.shares(), narrator: script.narrator)
    for entry in characters.entries where !YAMLMapping.isNothing(entry.value) {
      let id: Script.Character.ID
      do { id = try roster.find(entry.key) } catch { throw characters.error(entry, error.description) }
      let words = try YAMLMapping(entry.value, file: file, path: characters.field(entry))
      sheet.rows += try rows(words, scope: .character(id), language: script.language)
    }
    return sheet
  }

  private static func rows(
    _ words: YAMLMapping, scope: LexiconSheet.Scope, language: String
  ) throws(YAMLFileError) -> [LexiconSheet.Row] {
    var rows: [LexiconSheet.Row] = []
    for entry in words.entries where !YAMLMapping.isNothing(entry.value) {
      let said = try words.text(entry)
      guard entry.key.unicodeScalars.first.map({ $0.properties.isAlphabetic }) ?? false else {
        throw words.error(entry, "a word begins with a letter")
      }
      do {
        let saying = try Lexicon.Saying(reading: said, language: language)
        rows.append(LexiconSheet.Row(scope: scope, entry: Lexicon.Entry(word: entry.key, said: saying)))
      } catch { throw words.error(entry, error.description) }
    }
    return rows
  }
}

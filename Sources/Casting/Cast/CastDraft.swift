import HearsayScript
import Yams

/// What a cast's file says about one character, before it is held against what it says about others.
struct CastDraft {
  /// A name among the aliases, and whom it means.
  struct Alias {
    var name: String
    var person: CastNames.Person
    var line: Int?
    var column: Int?
  }

  /// What the fields that correct the script are called.
  static let corrections = ["name", "aliases", "gender", "age", "narrates", "speaks"]

  /// The name under which the file has it.
  let key: String
  let person: CastNames.Person
  /// What it is called in the script.
  let called: String
  var voice: Voice.ID?
  var settings = VoiceSettings()
  var name: String?
  var aliases: [Alias] = []
  var gender: Gender?
  var age: Age?
  var narrates = false
  var neverSpeaks = false
  /// Where it stands, for errors.
  let fields: YAMLMapping?
  let entry: YAMLMapping.Entry
  let characters: YAMLMapping

  init(
    _ entry: YAMLMapping.Entry, of characters: YAMLMapping, names: inout CastNames, in bank: VoiceBank
  ) throws(YAMLFileError) {
    key = entry.key
    self.entry = entry
    self.characters = characters
    let isShort = YAMLMapping.isNothing(entry.value) || YAMLMapping.isSingle(entry.value)
    let fields = isShort ? nil : try YAMLMapping(entry.value, file: characters.file, path: characters.field(entry))
    self.fields = fields
    try fields?.allow(Self.corrections + ["voice", "pitch", "range", "rate", "gain", "delivery"])
    do {
      // A voice alone is for someone who has lines; a correction may be about anyone whom the text names.
      let mayBeUnheard = Self.corrections.contains { fields?.entry($0) != nil }
      person = mayBeUnheard ? try names.person(entry.key) : .character(try names.character(entry.key))
    } catch { throw characters.error(entry, error.description) }
    if case .character(let id) = person { called = names.shown(id) } else { called = entry.key }
    guard let fields else {
      if !YAMLMapping.isNothing(entry.value) { voice = try VoiceField.voice(entry, of: characters, in: bank) }
      return
    }
    voice = try VoiceField.voice("voice", of: fields, in: bank)
    settings = try VoiceSettings(fields)
    gender = try fields.choice("gender", of: Gender.self)
    age = try fields.choice("age", of: Age.self)
    narrates = try fields.truth("narrates") ?? false
    neverSpeaks = try fields.truth("speaks") == false
    name = try fields.text("name")
    if let name, !name.contains(where: { $0.isLetter || $0.isNumber }) {
      throw error("name", "\(Spelling.quoted(name)) can't be used: expected a name")
    }
    try readAliases(fields, &names)
  }

  private mutating func readAliases(_ fields: YAMLMapping, _ names: inout CastNames) throws(YAMLFileError) {
    guard let entry = fields.entry("aliases") else { return }
    let nodes = entry.value.sequence.map(Array.init) ?? [entry.value]
    for node in nodes {
      guard let name = node.scalar?.string, !YAMLMapping.isNothing(node) else {
        throw fields.error(entry, "expected a list of names")
      }
      let line = node.mark?.line ?? entry.line, column = node.mark?.column
      do {
        aliases.append(Alias(name: name, person: try names.person(name), line: line, column: column))
      } catch { throw self.error(line, column, error.description) }
    }
  }

  /// One draft of two about one character, who were joined before: one of them names the other among its aliases.
  func joined(with other: CastDraft) throws(YAMLFileError) -> CastDraft {
    let (chief, rest) = other.lists(key) ? (other, self) : (self, other)
    guard chief.lists(rest.key) else {
      throw other.characters.error(other.entry, CastProblem.twice(key, other.key).description)
    }
    if let one = chief.gender, let gender = rest.gender, one != gender {
      throw rest.error(
        "gender",
        "is joined to \(Spelling.quoted(chief.key)) (line \(chief.entry.line)), who is \(one.rawValue): "
          + "they can't be one person")
    }
    var draft = chief
    draft.gender = chief.gender ?? rest.gender
    draft.age = chief.age ?? rest.age
    if chief.voice == nil {
      draft.voice = rest.voice
      draft.settings = chief.settings.over(rest.settings)
    }
    return draft
  }

  private func lists(_ name: String) -> Bool { aliases.contains { $0.name.lowercased() == name.lowercased() } }

  /// An error about a field of this character, or about all of it where it has no such field.
  func error(_ key: String, _ problem: String) -> YAMLFileError {
    guard let fields, let entry = fields.entry(key) else { return characters.error(entry, problem) }
    return fields.error(entry, problem)
  }

  /// An error about a name among the aliases.
  func error(_ line: Int?, _ column: Int?, _ problem: String) -> YAMLFileError {
    YAMLFileError(
      file: characters.file, line: line, column: column, field: characters.field(entry) + ".aliases", problem: problem)
  }
}

import Foundation

extension VoiceBank {
  /// The most voices a bank may have.
  public static let mostVoices = 1000

  /// Reads the bank in a folder: `bank.yaml`, which lists the voices, and a file for each of them.
  ///
  /// Throws an error that names file, line and field, for a field that is missing, unknown or out of range, for a voice
  /// that is listed without a file, and for a narrator that is not listed.
  public init(readingFrom folder: URL) throws(YAMLFileError) {
    let name = folder.lastPathComponent
    let file = "\(name)/bank.yaml"
    let fields = try YAMLDocument.read(
      YAMLDocument.text(of: folder.appendingPathComponent("bank.yaml"), called: file), file: file)
    try fields.allow(["languages", "voices"])
    let ids = try fields.required("voices", fields.texts("voices"))
    guard !ids.isEmpty, ids.count <= Self.mostVoices else {
      throw YAMLFileError(file: file, field: "voices", problem: "expected 1 to \(Self.mostVoices) voices")
    }
    var voices: [Voice] = []
    var seen: Set<Voice.ID> = []
    for id in ids {
      guard seen.insert(id).inserted else {
        throw YAMLFileError(file: file, field: "voices", problem: "lists \(Spelling.quoted(id)) twice")
      }
      guard VoiceReader.isID(id) else {
        throw YAMLFileError(
          file: file, field: "voices",
          problem: "\(Spelling.quoted(id)) can't be a voice's id: expected letters a to z, digits and hyphens")
      }
      let file = "\(name)/\(id).yaml"
      let text = try YAMLDocument.text(of: folder.appendingPathComponent("\(id).yaml"), called: file)
      voices.append(try VoiceReader.read(text, id: id, file: file, in: folder))
    }
    let languages = try fields.required("languages", fields.mapping("languages"))
    self.init(voices: voices, languages: try Self.languages(languages, voices: voices))
  }

  private static func languages(_ section: YAMLMapping, voices: [Voice]) throws(YAMLFileError) -> [Language] {
    guard !section.entries.isEmpty else {
      throw YAMLFileError(file: section.file, line: section.line, field: "languages", problem: "names no language")
    }
    var languages: [Language] = []
    for entry in section.entries {
      let fields = try section.required(entry.key, section.mapping(entry.key))
      try fields.allow(["narrators", "unknown", "sample", "reference", "passage"])
      let language = Language(
        tag: entry.key,
        narrators: try fields.required("narrators", fields.texts("narrators")),
        unknown: try fields.required("unknown", fields.text("unknown")),
        sample: try fields.required("sample", fields.text("sample")),
        reference: try fields.text("reference") ?? "",
        passage: try fields.text("passage") ?? "")
      guard !language.narrators.isEmpty else { throw section.error(entry, "names no narrator") }
      for id in language.narrators + [language.unknown] {
        guard let voice = voices.first(where: { $0.id == id }), voice.languages.contains(language.tag) else {
          throw section.error(entry, "names the voice \(Spelling.quoted(id)), which reads no such language here")
        }
      }
      languages.append(language)
    }
    return languages
  }
}

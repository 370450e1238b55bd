import Foundation
import HearsayScript
import HearsaySpeakerProtocol

/// Reads a voice's own file: `Voices/<id>.yaml`.
enum VoiceReader {
  private static let keys = [
    "id", "description", "gender", "age", "accent", "languages", "engine", "file", "base", "variant", "command",
    "seconds",
    "pitch", "range", "rate",
    "gain", "only-for", "measured",
  ]

  /// The voice in a file's text; `id` is what the file is called without its ending, `folder` where it stands.
  static func read(_ text: String, id: Voice.ID, file: String, in folder: URL) throws(YAMLFileError) -> Voice {
    let fields = try YAMLDocument.read(text, file: file)
    try fields.allow(keys)
    let given = try fields.required("id", fields.text("id"))
    guard given == id else {
      throw YAMLFileError(file: file, field: "id", problem: "\(Spelling.quoted(given)) is not what the file is called")
    }
    let variant = try fields.text("variant")
    let engine = try fields.text("engine") ?? "espeak-ng"
    guard engine == Voice.external || engine == "espeak-ng" else {
      throw YAMLFileError(
        file: file, field: "engine", problem: "\(Spelling.quoted(engine)) is neither espeak-ng nor \(Voice.external)")
    }
    let command = try command(fields, isExternal: engine == Voice.external)
    return Voice(
      id: id,
      description: try fields.required("description", fields.text("description")),
      gender: try fields.required("gender", fields.choice("gender", of: Gender.self)),
      age: try fields.required("age", fields.choice("age", of: Age.self)),
      accent: try fields.required("accent", fields.text("accent")),
      languages: try fields.required("languages", fields.texts("languages")),
      engine: engine,
      file: command.isEmpty ? try engineFile(fields, hasVariant: variant != nil, in: folder) : id,
      variant: variant,
      base: try fields.text("base"),
      command: command,
      seconds: try fields.integer("seconds", in: 1...3600) ?? 60,
      tuning: try tuning(fields),
      onlyFor: try fields.texts("only-for") ?? [],
      measured: try fields.mapping("measured").map(measurement))
  }

  /// The engine's name of the voice's file: one of the engine's own, or, from `./` on, one beside the bank.
  private static func engineFile(
    _ fields: YAMLMapping, hasVariant: Bool, in folder: URL
  ) throws(YAMLFileError) -> String {
    let name = try fields.required("file", fields.text("file"))
    guard name.hasPrefix("./") else { return name }
    let path = folder.appending(path: String(name.dropFirst(2))).standardizedFileURL.path
    func problem(_ text: String) -> YAMLFileError {
      YAMLFileError(file: fields.file, field: "file", problem: "\(Spelling.quoted(name)) \(text)")
    }
    guard !name.split(separator: "/").contains("..") else { throw problem("leads out of the bank's folder") }
    guard !hasVariant else { throw problem("is a whole voice: it can't have a variant too") }
    guard FileManager.default.isReadableFile(atPath: path) else { throw problem("is not there, or can't be read") }
    return path
  }

  /// The program of a voice that the engine does not speak, with its arguments; empty for one that it does.
  private static func command(_ fields: YAMLMapping, isExternal: Bool) throws(YAMLFileError) -> [String] {
    func problem(_ text: String) -> YAMLFileError { YAMLFileError(file: fields.file, field: "command", problem: text) }
    guard isExternal else {
      if try fields.texts("command") != nil { throw problem("needs the line `engine: \(Voice.external)` beside it") }
      return []
    }
    let command = try fields.required("command", fields.texts("command"))
    guard (1...CommandTemplate.mostArguments).contains(command.count), command.first?.isEmpty == false,
      !command.contains(where: { $0.utf8.contains(0) })
    else { throw problem("expected a program with its arguments, such as [flite, -voice, slt, -o, \"{wav}\"]") }
    if let name = CommandTemplate(command).unknownNames.first {
      throw problem(
        "{\(name)} stands for nothing: expected one of \(CommandTemplate.names.map { "{\($0)}" }.joined(separator: ", "))"
      )
    }
    return command
  }

  private static func tuning(_ fields: YAMLMapping) throws(YAMLFileError) -> Voice.Tuning {
    Voice.Tuning(
      pitch: try fields.integer("pitch", in: SettingRange.pitch) ?? 50,
      range: try fields.integer("range", in: SettingRange.range) ?? 50,
      rate: try fields.integer("rate", in: SettingRange.rate) ?? 175,
      gain: Decibels.hundredths(try fields.required("gain", fields.number("gain", in: SettingRange.gain))))
  }

  private static func measurement(_ fields: YAMLMapping) throws(YAMLFileError) -> Voice.Measurement {
    try fields.allow(["pitch", "spread", "formants", "tilt", "clarity", "seconds", "loss"])
    let hasPitch = try fields.required("pitch", fields.text("pitch")) != "none"
    return Voice.Measurement(
      pitch: hasPitch ? try fields.number("pitch", in: 20...1000) : nil,
      spread: try fields.required("spread", fields.number("spread", in: 0...60)),
      formants: try fields.required("formants", fields.number("formants", in: -24...24)),
      tilt: try fields.required("tilt", fields.number("tilt", in: -60...60)),
      clarity: try fields.required("clarity", fields.number("clarity", in: 0...1)),
      seconds: try fields.required("seconds", fields.number("seconds", in: 0.1...600)),
      loss: try fields.number("loss", in: 0...12) ?? 0)
  }

  /// Whether a voice may be called so: it makes a file's name.
  static func isID(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 32
      && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
  }
}

/// The file formats in which a script can be written or read.
public enum ScriptFormat: String, Sendable, Hashable, CaseIterable {
  /// The contract of other programs: lossless, versioned, with a JSON Schema.
  case json
  /// A plain screenplay for a text editor; reading it back gives the same script.
  case fountain
  /// The terminal's view: numbered lines, speakers, doubts.
  case text
  /// JSON Lines: a row for the script, each chapter and each line, for programs that read as they go; lossless.
  case jsonl
  /// A table for spreadsheets (RFC 4180), a row a line; lossless.
  case csv
  /// TEI P5, for scholars and archives; written only.
  case tei
  /// SSML 1.1, for speech engines; written only. See ``SSMLExport`` for voices, pauses and a document a chapter.
  case ssml
  /// One page to read or print, with a filter and its doubts marked; written only.
  case html

  /// The format with the given name, such as `json`; the error lists the names there are.
  public init(name: String) throws(ScriptError) {
    guard let format = Self(rawValue: name.lowercased()) else {
      let names = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw ScriptError(expected: "a script format (\(names))", found: name)
    }
    self = format
  }

  /// The format that a file's ending stands for, such as `story.fountain`; nil where the ending is no script's.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: "."), dot > fileName.startIndex else { return nil }
    let ending = fileName[fileName.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = format
  }

  /// The format of a file that is to be read, from its name and its content; nil where it is no script.
  ///
  /// A `.txt` is a script only when its first line is ``TextCodec/firstLine``: any other is a manuscript.
  public static func detect(fileName: String, content: some Collection<UInt8>) -> ScriptFormat? {
    guard let format = ScriptFormat(fileName: fileName), format.canBeRead else { return nil }
    return format == .text && !TextCodec.isScript(content) ? nil : format
  }

  /// The ending of this format's files, without the dot.
  public var fileEnding: String { endings[0] }

  /// The endings by which this format is known, the usual one first.
  private var endings: [String] {
    switch self {
    case .text: ["txt"]
    case .tei: ["tei", "xml"]
    case .html: ["html", "htm"]
    default: [rawValue]
    }
  }

  /// Whether a script can be read from this format.
  public var canBeRead: Bool {
    switch self {
    case .json, .fountain, .text, .jsonl, .csv: true
    case .tei, .ssml, .html: false
    }
  }

  /// The script in this format, as text to be saved as UTF-8.
  public func write(_ script: Script) -> String { write(script, nil) }

  /// A part in this format: its lines keep the numbers that they have in the whole script, where the format shows any.
  public func write(_ part: Part) -> String { write(part.script, part) }

  private func write(_ script: Script, _ part: Part?) -> String {
    switch self {
    case .json: JSONCodec.write(script, part)
    case .fountain: FountainCodec.write(script, part)
    case .text: TextCodec.write(script, part)
    case .jsonl: JSONLinesCodec.write(script, part)
    case .csv: CSVCodec.write(script, part)
    case .tei: TEICodec.write(script, part)
    case .ssml: SSMLExport().document(script)
    case .html: HTMLCodec.write(script, part)
    }
  }

  /// The script in the bytes of a file.
  ///
  /// - Parameter file: The file's name, for errors.
  /// - Throws: ``ScriptError`` where the content is not of this format, contradicts itself, or is past ``ScriptLimits``.
  public func read(_ content: [UInt8], file: String? = nil) throws(ScriptError) -> ScriptReading {
    do {
      try ScriptLimits.check(content, self)
      return try decode(content)
    } catch {
      throw error.inFile(file)
    }
  }

  private func decode(_ content: [UInt8]) throws(ScriptError) -> ScriptReading {
    switch self {
    case .json: return try JSONCodec.read(content)
    case .fountain: return try FountainCodec.read(content)
    case .text: return try TextCodec.read(content)
    case .jsonl: return try JSONLinesCodec.read(content)
    case .csv: return try CSVCodec.read(content)
    case .tei, .ssml, .html:
      let readable = Self.allCases.filter(\.canBeRead).map(\.rawValue).joined(separator: ", ")
      throw ScriptError(expected: "a script in a format that is read (\(readable))", found: rawValue)
    }
  }
}

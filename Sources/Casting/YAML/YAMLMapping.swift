import Yams

/// A mapping of a YAML file, asked for its fields one by one; every error names file, line and field.
struct YAMLMapping {
  /// A key, where it stands, and its value.
  struct Entry {
    var key: String
    var line: Int
    var column: Int?
    var value: Node
  }

  let file: String
  /// The field that holds this mapping, such as `pauses`; empty at the top.
  let path: String
  let line: Int
  let entries: [Entry]

  init(file: String, path: String, line: Int, entries: [Entry]) {
    self.file = file
    self.path = path
    self.line = line
    self.entries = entries
  }

  init(_ node: Node, file: String, path: String) throws(YAMLFileError) {
    let line = node.mark?.line ?? 1
    guard let mapping = node.mapping else {
      throw YAMLFileError(
        file: file, line: line, column: node.mark?.column, field: path.isEmpty ? nil : path,
        problem: "expected `key: value` lines")
    }
    var entries: [Entry] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        throw YAMLFileError(file: file, line: line, field: path.isEmpty ? nil : path, problem: "expected a plain key")
      }
      entries.append(Entry(key: name, line: key.mark?.line ?? line, column: key.mark?.column, value: value))
    }
    self.init(file: file, path: path, line: line, entries: entries)
  }

  /// Refuses any key that is not one of `known`, naming the nearest.
  func allow(_ known: [String]) throws(YAMLFileError) {
    for entry in entries where !known.contains(entry.key) {
      let nearest = Spelling.sorted(known, nearest: entry.key)
      let hint =
        Spelling.distance(nearest[0], entry.key) <= 2
        ? "did you mean `\(nearest[0])`" : "expected one of \(known.joined(separator: ", "))"
      throw error(entry, "there is no such key: \(hint)")
    }
  }

  /// The mapping under a key, nil where the key is missing or its value empty.
  func mapping(_ key: String) throws(YAMLFileError) -> YAMLMapping? {
    guard let entry = entry(key) else { return nil }
    return try YAMLMapping(entry.value, file: file, path: field(entry))
  }

  /// The text under a key.
  func text(_ key: String) throws(YAMLFileError) -> String? {
    guard let entry = entry(key) else { return nil }
    return try text(entry)
  }

  /// The list of texts under a key; a single text is a list of one.
  func texts(_ key: String) throws(YAMLFileError) -> [String]? {
    guard let entry = entry(key) else { return nil }
    guard let sequence = entry.value.sequence else { return [try text(entry)] }
    var texts: [String] = []
    for node in sequence {
      guard let text = node.scalar?.string else { throw error(entry, "expected a list of words") }
      texts.append(text)
    }
    return texts
  }

  /// Whether something is so, under a key.
  func truth(_ key: String) throws(YAMLFileError) -> Bool? {
    guard let entry = entry(key) else { return nil }
    let text = try text(entry)
    switch text.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default: throw outside(entry, text, "true or false")
    }
  }

  /// The whole number under a key.
  func integer(_ key: String, in range: ClosedRange<Int>) throws(YAMLFileError) -> Int? {
    guard let entry = entry(key) else { return nil }
    let text = try text(entry)
    guard let number = Int(text), range.contains(number) else {
      throw outside(entry, text, "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// The number under a key.
  func number(_ key: String, in range: ClosedRange<Double>) throws(YAMLFileError) -> Double? {
    guard let entry = entry(key) else { return nil }
    let text = try text(entry)
    guard let number = Double(text), range.contains(number) else {
      throw outside(entry, text, "a number from \(short(range.lowerBound)) to \(short(range.upperBound))")
    }
    return number
  }

  /// The word under a key, one of a closed list.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) throws(YAMLFileError) -> Choice? where Choice.RawValue == String {
    guard let entry = entry(key) else { return nil }
    let text = try text(entry)
    guard let choice = Choice(rawValue: text) else {
      throw outside(entry, text, type.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return choice
  }

  /// What a reader returned, or an error that says that the key is missing.
  func required<Value>(_ key: String, _ value: Value?) throws(YAMLFileError) -> Value {
    guard let value else {
      throw YAMLFileError(file: file, line: line, field: path.isEmpty ? key : "\(path).\(key)", problem: "is missing")
    }
    return value
  }

  /// The text of an entry's value.
  func text(_ entry: Entry) throws(YAMLFileError) -> String {
    guard let text = entry.value.scalar?.string else { throw error(entry, "expected a single value") }
    return text
  }

  /// An error about an entry.
  func error(_ entry: Entry, _ problem: String) -> YAMLFileError {
    YAMLFileError(file: file, line: entry.line, column: entry.column, field: field(entry), problem: problem)
  }

  /// The name of an entry's field from the top of the file.
  func field(_ entry: Entry) -> String {
    let key = entry.key.unicodeScalars.prefix(64).contains { $0.value < 32 } ? Spelling.quoted(entry.key) : entry.key
    return path.isEmpty ? key : "\(path).\(key)"
  }

  /// The entry of a key that has a value.
  func entry(_ key: String) -> Entry? { entries.first { $0.key == key && !Self.isNothing($0.value) } }

  /// Whether a value is left empty, `~` or `null`.
  static func isNothing(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }

  /// Whether a value is one text or number.
  static func isSingle(_ node: Node) -> Bool { node.scalar != nil }

  private func outside(_ entry: Entry, _ text: String, _ expected: String) -> YAMLFileError {
    error(entry, "\(Spelling.quoted(text)) can't be used: expected \(expected)")
  }

  private func short(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}

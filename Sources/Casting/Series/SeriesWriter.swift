import Foundation
import HearsayScript
import Yams

/// Adds those who are new to a series' file. What stands there stays as it is, comments and all: a hand may have written it.
public struct SeriesWriter {
  private var lines: [String]
  private let characters: YAMLMapping?
  /// Lines to put in before a line, counted from 0; applied from the last to the first.
  private var insertions: [(before: Int, lines: [String])] = []
  private let file: String

  /// The file's text with a casting's characters in it, and how many of them are new; the same text where nothing is new.
  ///
  /// Throws an error with file and line where nothing can be added, since `characters` stands on one line.
  /// - Parameters:
  ///   - casting: a casting of the series, as ``CastingRequest/series`` asks for it.
  ///   - text: the file's text; empty for a new file.
  ///   - title: the book's title, for a comment.
  public static func text(
    adding casting: Casting, title: String, to text: String, file: String, bank: VoiceBank
  ) throws(YAMLFileError) -> (text: String, new: Int) {
    guard let matches = casting.series else { return (text, 0) }
    var writer = try SeriesWriter(text, file: file)
    let new = SeriesNewcomers(casting, matches: matches)
    for (member, names) in new.learned { writer.learn(names, by: member) }
    for (member, voice) in new.voiced { writer.give(voice, to: member) }
    let blocks = new.members.map { writer.lines(of: $0, title: title, bank: bank) }
    try writer.append(blocks.flatMap(\.self))
    guard !writer.insertions.isEmpty || writer.hasChanged else { return (text, 0) }
    let result = writer.finished(crlf: text.contains("\r\n"))
    // Nothing that stood there may read differently now.
    let read = try SeriesReader.series(result, file: file, bank: bank)
    guard read.members.count == matches.series.members.count + new.members.count else {
      throw YAMLFileError(file: file, problem: "can't be added to: write each character on lines of its own")
    }
    return (result, new.members.count)
  }

  private var hasChanged = false

  private init(_ text: String, file: String) throws(YAMLFileError) {
    self.file = file
    let isNew = text.allSatisfy(\.isWhitespace)
    let text = isNew ? Self.head : text.replacingOccurrences(of: "\r\n", with: "\n")
    characters = try SeriesReader.characters(text, file: file)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
  }

  private static let head = """
    # A cast kept over several books: who stands here has the same voice in each (`hearsay render BOOK --series FILE`).
    # Change what you like: nothing that stands here is changed, whoever is new in a book is added.
    # A character may have: aliases (other names, in whichever book), gender, age, voice, pitch and range (0 to 100),
    # rate (80 to 450 words a minute), gain (-24 to 24 dB), delivery (plain, moderate, full).

    characters:
    """

  // MARK: What is added

  private func lines(of member: SeriesNewcomers.Newcomer, title: String, bank: VoiceBank) -> [String] {
    let indent = String(repeating: " ", count: column)
    let one = member.member
    var fields: [String] = []
    if one.names[0] != one.key { fields.append("name: \(YAMLScalar.text(one.names[0]))") }
    if one.names.count > 1 { fields.append(Self.aliases(Array(one.names.dropFirst()))) }
    if let gender = one.gender { fields.append("gender: \(gender.rawValue)") }
    if let age = one.age { fields.append("age: \(age.rawValue)") }
    if let voice = one.voice {
      let description = bank.voices.first { $0.id == voice }.map { " # \(YAMLScalar.comment($0.description))" }
      fields.append("voice: \(voice)" + (description ?? ""))
    }
    fields += one.settings.lines
    let count = member.lines == 1 ? "1 line" : "\(member.lines) lines"
    return ["\(indent)# first in \(YAMLScalar.comment(title)): \(count)", "\(indent)\(YAMLScalar.text(one.key)):"]
      + fields.map { "\(indent)  \($0)" }
  }

  private static func aliases(_ names: [String]) -> String {
    "aliases: [\(names.map(YAMLScalar.text).joined(separator: ", "))]"
  }

  /// Puts lines behind the last character.
  private mutating func append(_ new: [String]) throws(YAMLFileError) {
    guard !new.isEmpty else { return }
    guard let characters else {
      if let line = lines.firstIndex(where: { $0.hasPrefix("characters:") }) {
        insertions.append((line + 1, new))
      } else {
        insertions.append((lines.count, ["characters:"] + new))
      }
      return
    }
    guard let last = characters.entries.last, isBlock(characters) else {
      throw YAMLFileError(
        file: file, line: characters.line, field: "characters",
        problem: "can't be added to: write each character on a line of its own, as `  Anna: ada`")
    }
    var end = last.line
    while end < lines.count, lines[end].first.map({ $0 == " " || $0 == "#" }) ?? true { end += 1 }
    // What stands unindented before the next key belongs to that.
    while end > last.line, !lines[end - 1].hasPrefix(" ") { end -= 1 }
    insertions.append((end, new))
  }

  /// Adds names to someone's aliases, where the list stands as this writes it, or there is none.
  private mutating func learn(_ names: [String], by member: Int) {
    guard let entry = characters?.entries[member] else { return }
    let fields = (try? YAMLMapping(entry.value, file: file, path: "")) ?? nil
    guard let fields, let place = fields.entry("aliases") else {
      insert(Self.aliases(names), into: entry)
      return
    }
    guard let there = try? fields.texts("aliases") else { return }
    let line = place.line - 1, old = Self.aliases(there)
    let indent = lines[line].prefix { $0 == " " }
    guard lines[line].dropFirst(indent.count).hasPrefix(old) else { return }
    lines[line] = indent + Self.aliases(there + names) + lines[line].dropFirst(indent.count + old.count)
    hasChanged = true
  }

  private mutating func give(_ voice: Voice.ID, to member: Int) {
    guard let entry = characters?.entries[member] else { return }
    insert("voice: \(voice)", into: entry)
  }

  /// Puts a field under someone who has fields on lines of their own, or none yet.
  private mutating func insert(_ field: String, into entry: YAMLMapping.Entry) {
    if YAMLMapping.isNothing(entry.value) {
      insertions.append((entry.line, [String(repeating: " ", count: column + 2) + field]))
    } else if let mapping = entry.value.mapping, mapping.style != .flow, let first = mapping.first?.key.mark {
      insertions.append((entry.line, [String(repeating: " ", count: max(0, first.column - 1)) + field]))
    }
  }

  private func isBlock(_ mapping: YAMLMapping) -> Bool {
    mapping.entries.allSatisfy {
      $0.line > 0 && lines[$0.line - 1].prefix(max(0, ($0.column ?? 1) - 1)).allSatisfy { $0 == " " }
    }
  }

  /// How far the characters stand in.
  private var column: Int { max(1, (characters?.entries.first?.column ?? 3) - 1) }

  private func finished(crlf: Bool) -> String {
    var lines = lines
    for insertion in insertions.enumerated().sorted(by: {
      ($0.element.before, $0.offset) > ($1.element.before, $1.offset)
    }) {
      lines.insert(contentsOf: insertion.element.lines, at: insertion.element.before)
    }
    return lines.joined(separator: crlf ? "\r\n" : "\n") + (crlf ? "\r\n" : "\n")
  }
}

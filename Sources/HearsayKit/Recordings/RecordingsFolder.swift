import Foundation
import HearsayScript

/// `recordings/`: a person's recordings of lines, named by the line's number or id: `42.wav`, `0042-spike.flac`,
/// `3f2a151e38da.wav`.
struct RecordingsFolder {
  /// A file and the line that it is named for.
  struct Entry: Equatable {
    let file: String
    /// The line's number, counted from 1; nil where the name is no line's.
    let line: Int?
    /// Why it is no line's, or what is odd about it.
    let remark: String?
  }

  let folder: URL

  /// The files that may be recordings, by name; nothing where there is no such folder.
  var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") && !isFolder($0) }.sorted()
  }

  private func isFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: folder.appending(path: name).path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The files with the lines that they are named for.
  /// - Throws: ``ProductionError/contradiction(first:second:remedy:)`` where two are one line's.
  func entries(for script: Script) throws -> [Entry] {
    let names = files
    guard !names.isEmpty else { return [] }
    let lines = script.lines
    let numbers = Dictionary(lines.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    var taken: [Int: String] = [:]
    return try names.map { name in
      let entry = Self.entry(name, lines: lines, numbers: numbers, script: script)
      if let line = entry.line, let other = taken.updateValue(name, forKey: line) {
        throw ProductionError.contradiction(
          first: folder.appending(path: other).relativePath, second: folder.appending(path: name).relativePath,
          remedy: "both are recordings of line \(line): keep one of them")
      }
      return entry
    }
  }

  private static func entry(
    _ name: String, lines: [Script.Line], numbers: [String: Int], script: Script
  ) -> Entry {
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    let parts = stem.split(separator: "-", maxSplits: 1).map(String.init)
    let key = parts.first ?? ""
    guard let number = numbers[key.lowercased()] ?? (key.allSatisfy(\.isASCII) ? Int(key) : nil) else {
      return Entry(file: name, line: nil, remark: "its name is no line's number or id")
    }
    guard lines.indices.contains(number - 1) else {
      return Entry(file: name, line: nil, remark: "there is no line \(number): there are 1 to \(lines.count)")
    }
    let line = lines[number - 1]
    guard line.isSpoken else {
      return Entry(file: name, line: nil, remark: "line \(number) is a scene break, and nothing is said in it")
    }
    // `lines/` names its files so: the speaker tells whether the numbers have moved since.
    if parts.count > 1, parts[1] != line.speaker, script.character(parts[1]) != nil {
      return Entry(
        file: name, line: number,
        remark: "line \(number) is \(line.speaker)'s: have the numbers moved? A line's id, \(line.id), never does")
    }
    return Entry(file: name, line: number, remark: nil)
  }
}

import Foundation

/// Reads JSON Lines back.
struct JSONLinesReader {
  private var script = Script(title: "", characters: [], chapters: [])
  private var counter = LineCounter(narrator: "")
  /// The number that the rows give the chapter being read.
  private var chapter: Int?

  /// A chapter's row or a line's.
  private struct Row: Decodable {
    var chapter: Int?
    var title: String?
    var line: LineDocument?

    private enum CodingKeys: CodingKey { case chapter, title, kind, text, speaker }

    init(from decoder: any Decoder) throws {
      let keys = try decoder.container(keyedBy: CodingKeys.self)
      chapter = try keys.decodeIfPresent(Int.self, forKey: .chapter)
      title = try keys.decodeIfPresent(String.self, forKey: .title)
      let isLine = keys.contains(.kind) || keys.contains(.text) || keys.contains(.speaker)
      line = isLine ? try LineDocument(from: decoder) : nil
    }
  }

  /// How many rows are decoded at once: what the decoder holds of them is many times what they hold.
  private static let batch = 10_000

  mutating func read(_ content: [UInt8]) throws(ScriptError) -> Script {
    let bytes = content.starts(with: [0xEF, 0xBB, 0xBF]) ? content.dropFirst(3) : content[...]
    let all = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    let rows = all.map { (number: $0.offset + 1, bytes: $0.element) }.filter { !$0.bytes.isBlank }
    guard let first = rows.first else {
      throw ScriptError(at: .row(1, column: nil), expected: "a first row with \"format\": \"\(JSONCodec.format)\"")
    }
    var number = first.number
    do {
      script = try Self.decode(HeadDocument.self, first.bytes).script()
      counter.narrator = script.narrator
      var rest = rows.dropFirst()
      while !rest.isEmpty {
        let batch = rest.prefix(Self.batch)
        for (row, decoded) in zip(batch, try Self.rows(batch)) {
          number = row.number
          try take(decoded)
        }
        rest = rest.dropFirst(batch.count)
      }
    } catch {
      throw error.place == nil
        ? ScriptError(at: .row(number, column: nil), expected: error.expected, found: error.found) : error
    }
    return try script.checked()
  }

  /// Decoded at once, which is quicker; one by one where one of them is wrong, to say which.
  private static func rows(_ rows: ArraySlice<(number: Int, bytes: ArraySlice<UInt8>)>) throws(ScriptError) -> [Row] {
    let all = Data([0x5B] + Array(rows.map(\.bytes).joined(separator: [0x2C])) + [0x5D])
    if let decoded = try? JSONDecoder().decode([Row].self, from: all), decoded.count == rows.count { return decoded }
    var decoded: [Row] = []
    for (number, bytes) in rows {
      do {
        decoded.append(try decode(Row.self, bytes))
      } catch {
        throw ScriptError(at: .row(number, column: nil), expected: error.expected, found: error.found)
      }
    }
    return decoded
  }

  private static func decode<Value: Decodable>(_ type: Value.Type, _ row: ArraySlice<UInt8>) throws(ScriptError)
    -> Value
  {
    do {
      return try JSONDecoder().decode(type, from: Data(row))
    } catch let error as DecodingError {
      throw ScriptError(error, in: [])
    } catch {
      throw ScriptError(expected: "a row of JSON", found: String(describing: error))
    }
  }

  private mutating func take(_ row: Row) throws(ScriptError) {
    guard let document = row.line else {
      guard row.chapter != nil || row.title != nil else { throw ScriptError(expected: "a chapter or a line") }
      script.chapters.append(Script.Chapter(title: row.title, lines: []))
      chapter = row.chapter ?? script.chapters.count
      return
    }
    counter.line += 1
    // Rows that were picked out of a file may have lost their chapters' rows.
    if script.chapters.isEmpty || (row.chapter != nil && row.chapter != chapter) {
      script.chapters.append(Script.Chapter(title: nil, lines: []))
      chapter = row.chapter
    }
    script.chapters[script.chapters.count - 1].lines.append(try document.line(&counter))
  }
}

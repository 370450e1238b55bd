import Foundation

extension ScriptError {
  /// What Foundation's decoder found wrong, with the chapter and the line in the script's own numbering.
  init(_ error: DecodingError, in content: [UInt8]) {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self.init(
        at: Self.place(context.codingPath, in: content),
        expected: "a sound value for \(Self.name(context.codingPath))", found: context.debugDescription)
    case .keyNotFound(let key, let context):
      self.init(at: Self.place(context.codingPath, in: content), expected: "the key “\(key.stringValue)”")
    case .dataCorrupted(let context):
      let cause = (context.underlyingError as NSError?)?.userInfo["NSDebugDescription"] as? String
      self.init(
        at: Self.place(context.codingPath, in: content), expected: "sound JSON",
        found: cause ?? context.debugDescription)
    @unknown default:
      self.init(expected: "sound JSON", found: String(describing: error))
    }
  }

  private static func name(_ path: [any CodingKey]) -> String {
    path.last(where: { $0.intValue == nil }).map { "“\($0.stringValue)”" } ?? "the script"
  }

  private static func place(_ path: [any CodingKey], in content: [UInt8]) -> Place? {
    guard path.count >= 2, let index = path[1].intValue else { return nil }
    if path[0].stringValue == "characters" { return .character(index + 1) }
    guard path[0].stringValue == "chapters", path.count >= 4, let line = path[3].intValue else { return nil }
    return .line(linesBefore(chapter: index, in: content) + line + 1, chapter: index + 1)
  }

  /// The lines of the chapters before a given one, counted in a file that is JSON but no script.
  private static func linesBefore(chapter: Int, in content: [UInt8]) -> Int {
    let document = try? JSONSerialization.jsonObject(with: Data(content)) as? [String: Any]
    let chapters = document?["chapters"] as? [[String: Any]] ?? []
    return chapters.prefix(chapter).reduce(0) { $0 + (($1["lines"] as? [Any])?.count ?? 0) }
  }
}

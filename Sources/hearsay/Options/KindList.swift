import ArgumentParser
import HearsayManuscript

/// Kinds of chapters, typed as `front` or `front,notes`.
struct KindList: ExpressibleByArgument {
  let kinds: [Book.Matter]

  init?(argument: String) {
    let words = argument.split(separator: ",").map { Book.Matter(rawValue: $0.lowercased()) }
    let kinds = words.compactMap(\.self)
    guard !kinds.isEmpty, kinds.count == words.count else { return nil }
    self.kinds = kinds
  }

  static var allValueStrings: [String] { Book.Matter.allCases.map(\.rawValue) }
}

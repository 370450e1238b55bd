import ArgumentParser
import HearsayManuscript

/// What is left out, typed as kinds of chapters and as chapters' numbers: `preface`, `4`, `2-3,appendix`.
struct ExclusionList: ExpressibleByArgument {
  private(set) var kinds: [Book.Matter] = []
  private(set) var numbers: [Int] = []

  /// A book has fewer chapters.
  private static let most = 100_000

  init?(argument: String) {
    for word in argument.split(separator: ",") {
      if let kind = Book.Matter(rawValue: word.lowercased()) {
        kinds.append(kind)
      } else if let range = ChapterRange(argument: String(word))?.range, range.upperBound <= Self.most {
        numbers += range
      } else {
        return nil
      }
    }
    guard !kinds.isEmpty || !numbers.isEmpty else { return nil }
  }
}

/// What a book holds, in the order of its text: what is read of it, and what is left out and why.
public struct Outline: Sendable, Equatable {
  /// A chapter, read or left out.
  public struct Section: Sendable, Equatable {
    /// Its number among those that are read, counted from 1; nil where it is left out.
    public var number: Int?
    /// Its title; nil where it has none.
    public var title: String?
    /// How many words it has.
    public var words: Int
    /// Why it is left out; nil where it is read.
    public var reason: String?
    /// The file inside the archive where it begins.
    public var part: String?
  }

  /// What is left out besides whole chapters, such as page numbers.
  public struct Aside: Sendable, Equatable {
    /// Why it is left out.
    public var reason: String
    /// How often.
    public var count: Int
    /// How many words that makes together.
    public var words: Int
  }

  /// The chapters.
  public private(set) var sections: [Section] = []
  /// What is left out besides whole chapters, by reason, in the order in which each first stands in the text.
  public private(set) var asides: [Aside] = []

  /// The outline of a book.
  public init(of book: Book) {
    var places: [String: Int] = [:]
    var omissions = book.omissions[...]
    func leaveOut(_ omission: Book.Omission) {
      let words = Self.words(in: omission.range, of: book)
      if let title = omission.title {
        sections.append(
          Section(
            title: title.nonEmpty, words: words, reason: omission.reason, part: book.part(at: omission.range.lowerBound)
          ))
      } else if let place = places[omission.reason] {
        asides[place].count += 1
        asides[place].words += words
      } else {
        places[omission.reason] = asides.count
        asides.append(Aside(reason: omission.reason, count: 1, words: words))
      }
    }
    for (index, chapter) in book.chapters.enumerated() {
      let start = chapter.paragraphs.first?.range.lowerBound ?? 0
      while let next = omissions.first, next.range.lowerBound < start {
        leaveOut(next)
        omissions = omissions.dropFirst()
      }
      let words = chapter.paragraphs.reduce(0) { $0 + Self.words(in: $1.range, of: book) }
      sections.append(Section(number: index + 1, title: chapter.title, words: words, part: book.part(at: start)))
    }
    for omission in omissions { leaveOut(omission) }
  }

  /// Words are parted by white space and hold a letter or a digit.
  private static func words(in range: Range<Int>, of book: Book) -> Int {
    var count = 0
    var isWord = false
    for byte in book.bytes[range] {
      if byte <= 0x20 {
        isWord = false
      } else if !isWord,
        byte >= 0xC3 && byte != 0xE2 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      {
        isWord = true
        count += 1
      }
    }
    return count
  }
}

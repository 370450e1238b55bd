extension Script {
  /// How many lines there are; they are numbered from 1 to this.
  public var lineCount: Int { chapters.reduce(0) { $0 + $1.lines.count } }

  /// The line with the given number, counted from 1 in script order; nil when there is none.
  public func line(_ number: Int) -> Line? {
    guard number >= 1 else { return nil }
    var before = 0
    for chapter in chapters {
      if number - before <= chapter.lines.count { return chapter.lines[number - before - 1] }
      before += chapter.lines.count
    }
    return nil
  }

  /// The character whom a person means by an id, a name or an alias, case and white space aside; nil where nobody or more
  /// than one is called so.
  public func character(named name: String) -> Character? {
    if let character = character(name) { return character }
    return SpeakerLabels(characters).character(named: name).flatMap { character($0) }
  }

  /// The numbers of the lines that a character speaks, in order.
  public func lineNumbers(spokenBy id: Character.ID) -> [Int] {
    lines.enumerated().filter { $1.isSpoken && $1.speaker == id }.map { $0.offset + 1 }
  }
}

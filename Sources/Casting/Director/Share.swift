import HearsayScript

/// What a character has to say in a script.
public struct Share: Sendable, Hashable {
  /// The character.
  public var character: Script.Character
  /// How many lines it speaks.
  public var lines: Int
  /// How many words, as white space shares them.
  public var words: Int
  /// The indices of the chapters it speaks in, ascending.
  public var chapters: [Int]
}

extension Script {
  /// Everyone's share in order of importance: the narrator, then by lines, words and appearance, all of them descending.
  ///
  /// A speaker whom the list of characters lacks is a character all the same, named by the id.
  public func shares() -> [Share] {
    var shares: [Share] = []
    var places: [Character.ID: Int] = [:]
    func place(_ id: Character.ID, _ character: Character?) -> Int {
      if let place = places[id] { return place }
      places[id] = shares.count
      shares.append(Share(character: character ?? Character(id: id, name: id), lines: 0, words: 0, chapters: []))
      return shares.count - 1
    }
    _ = place(narrator, character(narrator) ?? (narrator == Character.narratorID ? .narrator : nil))
    for character in characters { _ = place(character.id, character) }
    for (index, chapter) in chapters.enumerated() {
      for line in chapter.lines where line.isSpoken {
        let place = place(line.speaker, nil)
        shares[place].lines += 1
        shares[place].words += line.text.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") }).count
        if shares[place].chapters.last != index { shares[place].chapters.append(index) }
      }
    }
    // In a first-person story the plain narrator may have no line: its role is then the narrating character's.
    let order = shares.indices.filter { index in
      shares[index].character.id != Character.narratorID || narrator == Character.narratorID || shares[index].lines > 0
    }
    return order.sorted { first, second in
      func rank(_ index: Int) -> (Int, Int, Int, Int) {
        (shares[index].character.id == narrator ? 0 : 1, -shares[index].lines, -shares[index].words, index)
      }
      return rank(first) < rank(second)
    }.map { shares[$0] }
  }
}

/// Makes the script of an update, line by line.
struct UpdateAssembly {
  private(set) var script: Script
  private(set) var carried = 0
  private(set) var lost: [ScriptUpdate.Lost] = []
  private(set) var joined: [ScriptUpdate.Joining] = []

  private let old: Script
  private let new: Script
  private let edited: [Script.Line]
  private let matches: UpdateMatches
  private var cast: UpdateCast
  private var used: Set<Int> = []
  /// For edited lines that a line of other words took the place of: its number.
  private var replaced: [Int: Int] = [:]

  init(_ old: Script, _ new: Script) {
    self.old = old
    self.new = new
    script = new
    edited = old.lines
    matches = UpdateMatches(edited, new.lines)
    cast = UpdateCast(old, new)
  }

  mutating func assemble() {
    var place = 0, number = 1
    for (index, chapter) in new.chapters.enumerated() {
      var lines: [Script.Line] = []
      for line in chapter.lines {
        let made = updated(line, place, number)
        lines += made
        place += 1
        number += made.count
      }
      script.chapters[index].lines = lines
    }
    joinAgain()
    cast.drop(silencedIn: script)
    script.characters = cast.characters
    script = script.withLineIDs()
    listLost()
  }

  private mutating func updated(
    _ line: Script.Line, _ place: Int, _ number: Int
  ) -> [Script.Line] {
    if let run = matches.pieces[place], let pieces = split(line, run) { return pieces }
    guard let index = matches.same[place] ?? matches.alike[place] else { return [line] }
    used.insert(index)
    let old = edited[index]
    var line = line
    if matches.same[place] != nil {
      if mend(&line, as: old) { carried += 1 }
    } else {
      replaced[index] = replaced[index] ?? number
      guard old.isSettledByHand, line.kind == .dialogue else { return [line] }
      line.settle(cast.id(of: old.speaker))
      carried += 1
    }
    return [line]
  }

  /// A line of the same words takes all that a hand can have changed; whether anything was.
  private mutating func mend(_ line: inout Script.Line, as old: Script.Line) -> Bool {
    let before = line
    let kinds: [Script.Line.Kind] = [.narration, .dialogue]
    guard kinds.contains(old.kind), kinds.contains(line.kind) else { return false }
    line.delivery = old.delivery
    line.mode = old.mode
    if old.kind == .narration, line.kind == .dialogue {
      line = Script.Line(
        kind: .narration, speaker: cast.id(of: old.speaker), text: line.text, paragraph: line.paragraph,
        source: line.source, delivery: old.delivery, mode: old.mode)
    } else if old.isSettledByHand || old.kind != line.kind {
      line.kind = .dialogue
      line.settle(cast.id(of: old.speaker))
    }
    return line != before
  }

  /// The pieces of a line that a hand split; nil where it was no hand, or all pieces are one speaker's.
  private mutating func split(_ line: Script.Line, _ run: Range<Int>) -> [Script.Line]? {
    let pieces = edited[run]
    guard pieces.contains(where: { $0.isSettledByHand || $0.source == nil }) else { return nil }
    used.formUnion(run)
    let first = edited[run.lowerBound]
    if pieces.allSatisfy({ $0.speaker == first.speaker && $0.kind == first.kind }) {
      var line = line
      if mend(&line, as: first) { carried += 1 }
      return [line]
    }
    carried += pieces.count
    return pieces.map { old in
      var piece = line
      piece.text = old.text
      piece.source = nil
      _ = mend(&piece, as: old)
      return piece
    }
  }

  /// A character whom the edit did not know, and all of whose known lines it gave to one other, was joined to that one.
  private mutating func joinAgain() {
    var heirs: [Script.Character.ID: [Script.Character.ID]] = [:]
    for (place, line) in new.lines.enumerated() where line.kind == .dialogue {
      guard let index = matches.same[place] else { continue }
      heirs[line.speaker, default: []].append(edited[index].isSettledByHand ? edited[index].speaker : "")
    }
    let labels = SpeakerLabels(old.characters), names = SpeakerLabels(new.characters)
    for character in new.characters where old.character(character.id) == nil && character.id != new.narrator {
      guard let all = heirs[character.id], all.count > 1, let first = all.first, !first.isEmpty,
        all.allSatisfy({ $0 == first })
      else { continue }
      let heir = cast.id(of: first)
      guard heir != character.id else { continue }
      script.replace(character.id, with: heir)
      cast.join(character.id, to: heir)
      joined.append(ScriptUpdate.Joining(name: names[character.id], into: labels[first]))
    }
  }

  private mutating func listLost() {
    let labels = SpeakerLabels(old.characters)
    let hasPlaces = old.source != nil && edited.contains { $0.source != nil }
    for (index, line) in edited.enumerated() where line.isSpoken {
      let isReworded = hasPlaces && line.source == nil
      guard used.contains(index) ? isReworded && replaced[index] != nil : isReworded || line.isSettledByHand
      else { continue }
      lost.append(
        ScriptUpdate.Lost(number: index + 1, line: line, speaker: labels[line.speaker], instead: replaced[index]))
    }
  }
}

extension Script {
  /// Gives one character's lines, and the chances of others, to another.
  fileprivate mutating func replace(_ id: Character.ID, with other: Character.ID) {
    for chapter in chapters.indices {
      for index in chapters[chapter].lines.indices {
        if chapters[chapter].lines[index].speaker == id { chapters[chapter].lines[index].speaker = other }
        chapters[chapter].lines[index].alternatives.removeAll { $0.speaker == id }
      }
    }
  }
}

/// Makes the script of an update, line by line.
struct UpdateAssembly {
  private(set) var script: Script
  private(set) var carried = 0
  private(set) var lost: [ScriptUpdate.Lost] = []
  private(set) var joined: [ScriptUpdate.Joining] = []

  private(set) var kept: [ScriptUpdate.Kept] = []

  private let old: Script
  private let new: Script
  private let edited: [Script.Line]
  private let matches: UpdateMatches
  private let words: UpdateWords
  /// The chapter of each edited line.
  private let chapters: [Int]
  /// How many paragraphs a hand has added so far.
  private var newParagraphs = 0
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
    chapters = old.chapters.enumerated().flatMap { Array(repeating: $0, count: $1.lines.count) }
    let hasPlaces = old.source != nil && edited.contains { $0.source != nil }
    words = UpdateWords(edited, newCount: new.lineCount, matches: matches) { [edited] index in
      hasPlaces && edited[index].source == nil && [.narration, .dialogue].contains(edited[index].kind)
    }
  }

  mutating func assemble() {
    var place = 0, number = 1
    for (index, chapter) in new.chapters.enumerated() {
      var lines: [Script.Line] = []
      for (position, line) in chapter.lines.enumerated() {
        if position == 0 { add(after: place - 1, behind: false, to: &lines, &number) }
        var made = updated(line, place, number)
        for index in made.indices { made[index].paragraph += newParagraphs }
        lines += made
        number += made.count
        add(after: place, behind: true, to: &lines, &number)
        place += 1
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
    if words.reworded[place] == index {
      kept.append(ScriptUpdate.Kept(number: number, text: old.text, manuscript: line.text))
      line.text = old.text
      line.source = nil
      _ = mend(&line, as: old)
      carried += 1
      return [line]
    }
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

  /// Puts lines that a hand added where they were: behind a line of their own chapter, or at their chapter's beginning.
  private mutating func add(after place: Int, behind: Bool, to lines: inout [Script.Line], _ number: inout Int) {
    for index in words.added[place] ?? [] {
      let belongsBehind = index > 0 && place >= 0 && chapters[index] == chapters[index - 1] || edited.count == index + 1
      guard (place >= 0 && belongsBehind) == behind, used.insert(index).inserted else { continue }
      let old = edited[index]
      let joins = index > 0 && old.paragraph == edited[index - 1].paragraph && !lines.isEmpty
      if !joins, index + 1 >= edited.count || old.paragraph != edited[index + 1].paragraph { newParagraphs += 1 }
      let last = lines.last?.paragraph ?? (place >= 0 ? new.line(place + 1)?.paragraph ?? 0 : 0)
      var line = old
      line.speaker = cast.id(of: old.speaker)
      line.alternatives = []
      line.paragraph = joins ? last : last + 1
      lines.append(line)
      kept.append(ScriptUpdate.Kept(number: number, text: old.text))
      number += 1
      carried += 1
    }
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

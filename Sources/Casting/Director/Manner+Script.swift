import HearsayScript

extension Manner {
  /// How often each thing was said of one character's voice.
  private struct Tally {
    var accents: [String: Int] = [:]
    var qualities: [Quality: Int] = [:]
    var growls = 0
    var lines = 0
  }

  /// What a script tells of its characters' voices. A mood is no voice: of the qualities only those count that are told of
  /// at least a tenth of someone's lines, or of one who growls in a fifth of them, twice or more.
  static func all(in script: Script) -> [Script.Character.ID: Manner] {
    var tallies: [Script.Character.ID: Tally] = [:]
    for chapter in script.chapters {
      for paragraph in chapter.lines.chunked(by: \.paragraph) {
        let speakers = Set(paragraph.lazy.filter { $0.kind == .dialogue }.map(\.speaker))
        guard let speaker = speakers.first, speakers.count == 1, speaker != Script.Character.unknownID else { continue }
        for line in paragraph where line.kind == .dialogue {
          tallies[speaker, default: Tally()].lines += 1
          if line.delivery == .growling { tallies[speaker, default: Tally()].growls += 1 }
        }
        for line in paragraph where line.kind == .narration { note(line.text, in: &tallies[speaker, default: Tally()]) }
      }
    }
    var manners: [Script.Character.ID: Manner] = [:]
    for character in script.characters {
      let tally = tallies[character.id] ?? Tally()
      let named = ([character.name] + character.aliases).lazy.flatMap(words).first(where: MannerWords.people.contains)
      let told = tally.accents.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
      var manner = Manner(accent: named.flatMap { MannerWords.accents[$0] } ?? told)
      manner.qualities = Quality.allCases.filter { quality in
        tally.qualities[quality, default: 0] * 10 >= max(tally.lines, 1)
          || (quality == .rough && tally.growls >= 2 && tally.growls * 5 >= tally.lines)
      }
      if manner.accent != nil || !manner.qualities.isEmpty { manners[character.id] = manner }
    }
    return manners
  }

  /// Takes down what a narrator says of the voice in which the same paragraph's words are spoken: up to four words before
  /// "voice" and its like.
  private static func note(_ text: String, in tally: inout Tally) {
    let words = words(text)
    for (place, word) in words.enumerated() where MannerWords.voices.contains(word) {
      for described in words[max(0, place - 4)...place] {
        if let accent = MannerWords.accents[described] { tally.accents[accent, default: 0] += 1 }
        if let quality = MannerWords.qualities[described] { tally.qualities[quality, default: 0] += 1 }
      }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.utf8.split { !(97...122).contains($0 | 0x20) }.map { String(decoding: $0, as: UTF8.self).lowercased() }
  }
}

extension Array {
  /// Runs of neighbours that share a value.
  fileprivate func chunked<Value: Equatable>(by value: KeyPath<Element, Value>) -> [ArraySlice<Element>] {
    var runs: [ArraySlice<Element>] = []
    var start = startIndex
    for place in indices where place > start && self[place][keyPath: value] != self[start][keyPath: value] {
      runs.append(self[start..<place])
      start = place
    }
    if start < endIndex { runs.append(self[start...]) }
    return runs
  }
}

import HearsayScript

/// Who talks to whom: how often a character's turn stands next to another's.
///
/// The turns of a character are counted among those who matter more, as if all lesser ones were silent. So what a
/// character is cast by can't change because a smaller one comes or goes.
struct Conversations {
  /// For each share: the places, in order of importance, of those it talks to, each with the number of adjoining turns.
  private let partners: [[(share: Int, turns: Int)]]

  /// Counts the turns in a script for its shares in order of importance; takes time in proportion to the lines.
  init(_ script: Script, shares: [Share]) {
    var places: [Script.Character.ID: Int] = [:]
    for (place, share) in shares.enumerated() { places[share.character.id] = place }
    // A scene as a list of turns from which the lesser speakers are taken out one after another. A barrier (-1) stands
    // between scenes, first and last: nobody talks across it.
    var speakers = [-1]
    for chapter in script.chapters {
      for line in chapter.lines {
        if line.kind == .dialogue, let place = places[line.speaker] { speakers.append(place) }
        if line.kind == .break, speakers.last != -1 { speakers.append(-1) }
      }
      if speakers.last != -1 { speakers.append(-1) }
    }
    if speakers.count == 1 { speakers.append(-1) }
    var before = speakers.indices.map { $0 - 1 }
    var after = speakers.indices.map { $0 + 1 }
    var turns: [[Int]] = Array(repeating: [], count: shares.count)
    for (index, speaker) in speakers.enumerated() where speaker >= 0 { turns[speaker].append(index) }

    var partners: [[(share: Int, turns: Int)]] = Array(repeating: [], count: shares.count)
    for share in shares.indices.reversed() {
      var counts: [Int: Int] = [:]
      for index in turns[share] {
        for neighbour in [speakers[before[index]], speakers[after[index]]] where neighbour >= 0 && neighbour != share {
          counts[neighbour, default: 0] += 1
        }
      }
      partners[share] = counts.sorted { $0.key < $1.key }.map { (share: $0.key, turns: $0.value) }
      for index in turns[share] {
        after[before[index]] = after[index]
        before[after[index]] = before[index]
      }
    }
    self.partners = partners
  }

  /// Those who matter more and whose turns adjoin a share's, in order of importance.
  func partners(of share: Int) -> [(share: Int, turns: Int)] { partners[share] }
}

import HearsayScript

/// How pages tell speakers apart: each has a class, a hue, and for eyes that can't tell hues a kind of line under the words.
struct SpeakerStyles: Sendable {
  /// A speaker's looks.
  struct Style: Sendable, Hashable {
    /// The speaker.
    var id: Script.Character.ID
    /// The name that is shown.
    var label: String
    /// The name of the CSS class.
    var name: String
    /// The hue in degrees.
    var hue: Int
    /// The kind of line, as CSS calls it.
    var rule: StaticString
    /// How many lines are the speaker's.
    var lines: Int

    static func == (left: Style, right: Style) -> Bool { left.id == right.id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }

  /// The kinds of line. Five, for the hues that lie closest together are 8 and 13 speakers apart.
  private static let rules: [StaticString] = ["solid", "dotted", "dashed", "double", "wavy"]

  /// Those who speak, in the characters' order.
  let all: [Style]
  private let byID: [Script.Character.ID: Style]

  init(_ script: Script) {
    var counts: [Script.Character.ID: Int] = [:]
    for chapter in script.chapters {
      for line in chapter.lines where line.isSpoken { counts[line.speaker, default: 0] += 1 }
    }
    let labels = SpeakerLabels(script.characters)
    var all: [Style] = []
    for character in script.characters {
      guard let lines = counts[character.id] else { continue }
      let place = all.count
      // The golden angle: neighbours are far apart, and no number of speakers makes two the same.
      all.append(
        Style(
          id: character.id, label: labels[character.id], name: "s\(place)", hue: (210 + place * 137) % 360,
          rule: Self.rules[place % Self.rules.count], lines: lines))
    }
    self.all = all
    byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
  }

  /// A speaker's looks; nil for one who has no line.
  subscript(id: Script.Character.ID) -> Style? { byID[id] }
}

/// How a page shows a speaker: a colour, and for eyes that can't tell it from the next, a kind of rule beside the lines.
struct HTMLSpeaker {
  var label: String
  /// The name of the class that the speaker's lines have.
  var name: String
  /// The colour's hue, in degrees.
  var hue: Int
  /// The rule's kind, as CSS calls it.
  var rule: StaticString
  /// How many lines are the speaker's, breaks aside.
  var lines: Int

  /// Five, for the hues that lie closest together are 8 and 13 speakers apart.
  private static let rules: [StaticString] = ["solid", "double", "dashed", "dotted", "ridge"]

  /// Those who speak, in the characters' order.
  static func all(_ script: Script) -> [Script.Character.ID: Self] {
    var counts: [Script.Character.ID: Int] = [:]
    for line in script.lines where line.isSpoken { counts[line.speaker, default: 0] += 1 }
    let labels = SpeakerLabels(script.characters)
    var speakers: [Script.Character.ID: Self] = [:]
    for character in script.characters {
      let place = speakers.count
      guard let lines = counts[character.id], speakers[character.id] == nil else { continue }
      // The golden angle: neighbours are far apart, and no number of speakers makes two the same.
      speakers[character.id] = Self(
        label: labels[character.id], name: "s\(place)", hue: (210 + place * 137) % 360,
        rule: rules[place % rules.count], lines: lines)
    }
    return speakers
  }
}

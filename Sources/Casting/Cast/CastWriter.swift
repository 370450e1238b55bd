import HearsayScript

/// Writes a cast as the `cast.yaml` that ``CastReader`` reads: for hands, with comments; the same bytes for the same cast.
public enum CastWriter {
  /// The text of a cast's file.
  ///
  /// What only informs (names, how much someone says, what a voice sounds like) stands in comments; all that is not a
  /// comment is read back.
  public static func text(of casting: Casting, bank: VoiceBank) -> String {
    let cast = casting.cast
    var lines = [
      "# Who speaks in which voice. Change what you like, and render again: what stands here is kept.",
      "# Without its `voice` line, a character is cast anew; `hearsay voices` lists the voices.",
      "# A character may also have: pitch and range (0 to 100), rate (80 to 450 words a minute), gain (-24 to 24 dB),",
      "# delivery (plain, moderate, full).",
      "# Who is who can be settled too: gender, age, name (a new one), aliases (others who are the same person),",
      "# narrates: true, speaks: false.",
      "",
      "# How fast it is all read, 0.5 to 2.0.",
      "speed: \(cast.speed)",
    ]
    if let solo = cast.solo {
      lines += ["# One voice reads everything. Take this line out for a reading in roles.", "solo: \(solo)"]
    }
    lines += [
      "", "# How much of a manner is acted (whispered, shouted, coldly): plain, moderate, full.",
      "delivery: \(cast.delivery.rawValue)",
      "", "# Whether \"he said\" is read where the voice already tells who speaks: keep, drop.",
      "tags: \(cast.tags.rawValue)",
    ]
    lines += ["", "# Silences in milliseconds."]
    lines.append("pauses:")
    for kind in Pauses.Kind.allCases {
      let key = "  \(kind.rawValue): \(cast.pauses[kind])"
      lines.append(key + String(repeating: " ", count: max(1, 26 - key.utf8.count)) + "# \(meaning(of: kind))")
    }
    lines += ["", "characters:"]
    let corrections = Dictionary(
      casting.corrections.compactMap { correction in correction.character.map { ($0, correction) } },
      uniquingKeysWith: { first, _ in first })
    for (role, share) in zip(cast.roles, casting.shares) {
      lines.append("  # \(summary(share))")
      lines.append("  \(YAMLScalar.text(role.character)):")
      if let correction = corrections[role.character] { lines += self.lines(of: correction) }
      if let gender = share.character.gender { lines.append("    gender: \(gender.rawValue)") }
      if let age = share.character.age { lines.append("    age: \(age.rawValue)") }
      let voice = bank.voices.first { $0.id == role.voice }
      lines.append("    voice: \(role.voice)" + (voice.map { " # \(YAMLScalar.comment($0.description))" } ?? ""))
      lines += role.settings.lines.map { "    " + $0 }
    }
    let heard = Set(cast.roles.map(\.character))
    for correction in casting.corrections where !(correction.character.map(heard.contains) ?? false) {
      lines.append("  \(YAMLScalar.text(correction.character ?? correction.called)):")
      lines += self.lines(of: correction)
      if let gender = correction.gender { lines.append("    gender: \(gender.rawValue)") }
      if let age = correction.age { lines.append("    age: \(age.rawValue)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What was settled about who speaks; gender and age stand with the voice.
  private static func lines(of correction: CharacterCorrection) -> [String] {
    var lines: [String] = []
    if let name = correction.name { lines.append("    name: \(YAMLScalar.text(name))") }
    if !correction.aliases.isEmpty {
      lines.append("    aliases: [\(correction.aliases.map { YAMLScalar.text($0.name) }.joined(separator: ", "))]")
    }
    if correction.narrates { lines.append("    narrates: true") }
    if correction.neverSpeaks { lines.append("    speaks: false") }
    return lines
  }

  /// `Spike, also William: 12 lines, 140 words`
  private static func summary(_ share: Share) -> String {
    let aliases = share.character.aliases.prefix(12).map(YAMLScalar.comment).joined(separator: ", ")
    let who = YAMLScalar.comment(share.character.name) + (aliases.isEmpty ? "" : ", also \(aliases)")
    let lines = share.lines == 1 ? "1 line" : "\(share.lines) lines"
    let words = share.words == 1 ? "1 word" : "\(share.words) words"
    return "\(who): \(lines), \(words)"
  }

  private static func meaning(of kind: Pauses.Kind) -> String {
    switch kind {
    case .line: "between two lines of a paragraph"
    case .paragraph: "between two paragraphs"
    case .speaker: "between two paragraphs, where another character goes on"
    case .scene: "at a scene break"
    case .chapter: "before a chapter that begins without a heading"
    case .beforeHeading: "before a heading"
    case .afterHeading: "after a heading"
    case .start: "before the first line of the book"
    case .end: "after the last line of the book"
    }
  }
}

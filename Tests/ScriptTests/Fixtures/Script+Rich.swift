import HearsayScript

extension Script {
  /// A script in which everything that the contract can say is said at least once.
  static let rich = Script(
    title: "The Lamp at Low Tide", author: "Ada Finch", language: "en-GB",
    source: Source(name: "lamp.txt", sha256: String(repeating: "0a", count: 32)),
    characters: [
      .narrator,
      Character(id: "wren", name: "Wren", aliases: ["Captain Wren", "the captain"], gender: .female, age: .old),
      Character(id: "o_tull", name: "O'Tull", gender: .male),
      Character(id: "the_crowd", name: "The crowd", gender: .neutral),
      Character(id: "pip", name: "Pip", age: .child),
      .unknown,
    ],
    chapters: [
      Chapter(
        title: nil, lines: [Line(kind: .heading, text: "The Lamp at Low Tide", paragraph: 1, source: Span(0..<20))]),
      Chapter(
        title: "One: The Slipway",
        lines: [
          Line(kind: .heading, text: "One: The Slipway", paragraph: 2, source: Span(22..<38)),
          Line(kind: .narration, text: "The tide was out, and so was the lamp.", paragraph: 3, source: Span(40..<78)),
          Line(
            kind: .dialogue, speaker: "wren", text: "Who put it out?", paragraph: 4, source: Span(80..<97),
            delivery: .growling, confidence: 0.97, because: "tag: growled Wren",
            alternatives: [Alternative(speaker: "o_tull", confidence: 0.02)]),
          Line(kind: .narration, text: "growled Wren.", paragraph: 4, source: Span(98..<111)),
          Line(
            kind: .dialogue, speaker: "o_tull", text: "Not I.", paragraph: 5, source: Span(113..<121),
            confidence: 0.412,
            because: "turn: answers the line before",
            alternatives: [
              Alternative(speaker: "pip", confidence: 0.355), Alternative(speaker: "unknown", confidence: 0.1),
            ]),
          Line(kind: .break, text: "", paragraph: 6, source: Span(123..<128)),
          Line(
            kind: .dialogue, speaker: "pip", text: "They never look up.", paragraph: 7, source: Span(130..<149),
            mode: .thought, confidence: 0.8, because: "thought: thinks Pip"),
          Line(
            kind: .dialogue, speaker: "the_crowd", text: "Light it! Light it!", paragraph: 8, source: Span(151..<172),
            delivery: .shouting, confidence: 0.9, because: "tag: shouted the crowd"),
        ]),
      Chapter(
        title: "Two",
        lines: [
          Line(kind: .heading, text: "Two", paragraph: 9, source: Span(174..<177)),
          Line(
            kind: .dialogue, speaker: "unknown", text: "Hush.", paragraph: 10, source: Span(179..<186),
            delivery: .whispering, confidence: 0.2, because: "nobody near"),
          Line(
            kind: .dialogue, speaker: "wren", text: "Come at once. Bring oil.", paragraph: 11, source: Span(188..<212),
            mode: .letter, confidence: 1, because: "signature: Wren"),
          Line(
            kind: .dialogue, speaker: "wren", text: "KEEP OFF THE SLIP", paragraph: 12, source: Span(214..<233),
            mode: .sign),
          Line(kind: .narration, text: "And the lamp was lit.", paragraph: 13, source: Span(235..<256)),
        ]),
    ],
    omitted: [Omission(start: 256, end: 300, reason: "licence")]
  ).withLineIDs()
}

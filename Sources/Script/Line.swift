extension Script {
  /// The smallest thing that is spoken in one breath by one speaker, or a silence between scenes.
  ///
  /// A paragraph like `"No," she said, "never."` is three lines of one paragraph.
  public struct Line: Sendable, Hashable, Identifiable {
    /// What a line is.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
      /// The title of the book or of a chapter, read by the narrator.
      case heading
      /// Told by the narrator.
      case narration
      /// Said by a character.
      case dialogue
      /// A scene break: silence, no text.
      case `break`
    }

    /// Speech that is not said aloud.
    public enum Mode: String, Sendable, Hashable, Codable, CaseIterable {
      case thought, letter, sign
    }

    /// A hash of the text and of how often it stood before, unchanged by edits elsewhere; see ``LineID``.
    public var id: String
    /// What the line is.
    public var kind: Kind
    /// The id of the character who speaks it; the narrator's for all but dialogue.
    public var speaker: Character.ID
    /// The words, white space collapsed, the outer quotation marks removed; empty for a break.
    public var text: String
    /// The paragraph it stands in, counted from 1 through the book, headings and breaks included.
    public var paragraph: Int
    /// Where it stands in the manuscript's text; nil in a script written by hand.
    public var source: Span?
    /// How it is said, when the text tells.
    public var delivery: Delivery?
    /// What it is when it is not said aloud; nil for plain speech.
    public var mode: Mode?
    /// For dialogue: how sure the speaker is, from 0 to 1; 1 where a person settled it.
    public var confidence: Double?
    /// For dialogue: why the line was given to its speaker, in words a reader understands.
    public var because: String?
    /// For dialogue: who else it might be, likeliest first.
    public var alternatives: [Alternative]

    /// Makes a line of its parts. The id may be left empty and be given by ``Script/withLineIDs()``.
    public init(
      id: String = "", kind: Kind, speaker: Character.ID = Character.narratorID, text: String, paragraph: Int,
      source: Span? = nil, delivery: Delivery? = nil, mode: Mode? = nil, confidence: Double? = nil,
      because: String? = nil, alternatives: [Alternative] = []
    ) {
      self.id = id
      self.kind = kind
      self.speaker = speaker
      self.text = text
      self.paragraph = paragraph
      self.source = source
      self.delivery = delivery
      self.mode = mode
      self.confidence = confidence
      self.because = because
      self.alternatives = alternatives
    }

    /// Whether there is anything to say.
    public var isSpoken: Bool { kind != .break }
  }
}

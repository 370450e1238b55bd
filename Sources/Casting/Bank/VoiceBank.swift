/// All voices there are, with those kept for the narrator and for the unknown.
public struct VoiceBank: Sendable, Hashable {
  /// The voices in the bank's order, the plainest and clearest first.
  public var voices: [Voice]
  /// What is kept for each language, the bank's main language first.
  public var languages: [Language]

  /// What the bank keeps for one language.
  public struct Language: Sendable, Hashable {
    /// The primary BCP 47 subtag, such as `en`.
    public var tag: String
    /// The narrators, the default first, the others for first-person narrators of another gender.
    public var narrators: [Voice.ID]
    /// Who says what nobody can be named for: unlike the narrator, and nobody else's.
    public var unknown: Voice.ID
    /// What a voice says to introduce itself.
    public var sample: String
    /// The engine's own plain voice, against which the others' formants are measured, such as `gmw/en-US`; empty
    /// where voices of the language are not to be measured.
    public var reference: String
    /// What a voice reads to be measured: plain sentences, a question, an exclamation, with all vowels of the language.
    public var passage: String

    /// Makes a language's part of its parts.
    public init(
      tag: String, narrators: [Voice.ID], unknown: Voice.ID, sample: String, reference: String = "",
      passage: String = ""
    ) {
      self.tag = tag
      self.narrators = narrators
      self.unknown = unknown
      self.sample = sample
      self.reference = reference
      self.passage = passage
    }
  }

  /// Makes a bank of its parts. A bank read from a folder has at least one voice and one language.
  public init(voices: [Voice], languages: [Language]) {
    self.voices = voices
    self.languages = languages
  }

  /// The voice with an id.
  public func voice(_ id: Voice.ID) throws(UnknownVoice) -> Voice {
    guard let voice = voices.first(where: { $0.id == id }) else {
      throw UnknownVoice(name: id, there: voices.map(\.id))
    }
    return voice
  }

  /// What is kept for a language tag such as `en-GB`; nil for a language that no voice reads.
  public func language(for tag: String) -> Language? {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return languages.first { $0.tag == primary }
  }

  /// Pairs of voices of one language that are hard to tell apart, with their distance, the closest first.
  public func confusablePairs() -> [(first: Voice.ID, second: Voice.ID, distance: Double)] {
    var pairs: [(first: Voice.ID, second: Voice.ID, distance: Double)] = []
    for (index, first) in voices.enumerated() {
      for second in voices[(index + 1)...] where first.languages.contains(where: second.languages.contains) {
        let distance = VoiceDistance.between(first, second)
        if distance < VoiceDistance.confusable { pairs.append((first.id, second.id, distance)) }
      }
    }
    return pairs.sorted { ($0.distance, $0.first, $0.second) < ($1.distance, $1.first, $1.second) }
  }
}

/// A script as SSML 1.1 (W3C Recommendation, 2010), for speech engines: whole, or a document a chapter.
public struct SSMLExport: Sendable, Hashable {
  /// An engine's voice, as a document names and sets it.
  public struct Voice: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The engine's name for it.
    public var name: String
    /// How fast it speaks, in percent of the engine's usual rate; nil for that rate.
    public var rate: Int?
    /// How much higher (or lower, below 0) it is than the engine's own, in percent; nil for none.
    public var pitch: Int?
    /// How much further its pitch moves than the engine's own, in percent; nil for none.
    public var range: Int?

    /// Makes a voice of its parts.
    public init(_ name: String, rate: Int? = nil, pitch: Int? = nil, range: Int? = nil) {
      self.name = name
      self.rate = rate
      self.pitch = pitch
      self.range = range
    }

    /// A voice as the engine has it.
    public init(stringLiteral name: String) { self.init(name) }
  }

  /// The engine's voice for a character; who is not among them has the character's id for a name, to be replaced, and
  /// gender, age and variant for engines that choose. A named voice has none of these: they would go before its name.
  public var voices: [Script.Character.ID: Voice]
  /// The silences between lines, paragraphs, scenes and chapters.
  public var pauses: SSMLPauses

  /// Makes an export with the given voices and silences.
  public init(voices: [Script.Character.ID: Voice] = [:], pauses: SSMLPauses = SSMLPauses()) {
    self.voices = voices
    self.pauses = pauses
  }

  /// The whole script in one document.
  public func document(_ script: Script) -> String { write(script.chapters[...], of: script) }

  /// A document for each chapter, in order.
  public func documents(_ script: Script) -> [String] {
    script.chapters.indices.map { write(script.chapters[$0...$0], of: script) }
  }

  private func write(_ chapters: ArraySlice<Script.Chapter>, of script: Script) -> String {
    var writer = SSMLWriter(SSMLVoice.all(script.characters, voices), pauses)
    return writer.write(chapters, language: LanguageTag.sound(script.language))
  }
}

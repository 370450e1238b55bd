/// A script as SSML 1.1 (W3C Recommendation, 2010), for speech engines: whole, or a document a chapter.
public struct SSMLExport: Sendable, Hashable {
  /// The engine's voice for a character; who is not among them has the character's id for a name, to be replaced, and
  /// gender, age and variant for engines that choose.
  public var voices: [Script.Character.ID: String]
  /// The silences between lines, paragraphs, scenes and chapters.
  public var pauses: SSMLPauses

  /// Makes an export with the given voices and silences.
  public init(voices: [Script.Character.ID: String] = [:], pauses: SSMLPauses = SSMLPauses()) {
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

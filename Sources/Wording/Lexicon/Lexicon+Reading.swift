extension Lexicon.Saying {
  /// Reads how a word is said: `/hɜːˈmaɪəni/` is IPA, `[[h3:m'aI@ni]]` the engine's phonemes, anything else a respelling.
  ///
  /// - Parameter language: The language whose sounds the IPA is translated to.
  /// - Throws: a problem in words.
  public init(reading text: String, language: String) throws(Flaw) {
    if text.hasPrefix("[["), text.hasSuffix("]]"), text.utf8.count >= 4 {
      let phonemes = String(text.dropFirst(2).dropLast(2))
      if let flaw = EnginePhonemes.flaw(in: phonemes) { throw Flaw(description: flaw) }
      self = .phonemes(phonemes)
    } else if text.hasPrefix("/"), text.hasSuffix("/"), text.unicodeScalars.count > 2 {
      do { self = .phonemes(try IPA.phonemes(text, language: language)) } catch {
        throw Flaw(description: error.description)
      }
    } else {
      guard text.unicodeScalars.contains(where: \.isPartOfWord) else {
        throw Flaw(description: "there is no letter in it")
      }
      guard !text.contains("["), !text.contains("]"), text.utf8.count <= 400 else {
        throw Flaw(description: "a respelling is words alone: phonemes stand in [[ ]], IPA between slashes")
      }
      self = .respelling(text)
    }
  }

  /// Why a saying can't be used.
  public struct Flaw: Error, Sendable, Hashable, CustomStringConvertible {
    /// In words.
    public let description: String
  }
}

/// The engine's own phonemes, as a person writes them.
public enum EnginePhonemes {
  /// What is wrong with some phonemes; nil where nothing is.
  ///
  /// They are letters, digits and signs of ASCII that begin nothing else for the engine; a longer row than this is no word.
  public static func flaw(in phonemes: String) -> String? {
    if phonemes.isEmpty { return "there are no phonemes" }
    if phonemes.utf8.count > 200 { return "it is longer than 200 letters" }
    if let sign = phonemes.unicodeScalars.first(where: {
      !$0.isASCII || $0.value <= 0x20 || $0 == "[" || $0 == "]" || $0 == "\u{7F}"
    }) {
      return "the sign \(sign == " " ? "of a space (write || between words)" : String(sign)) is no phoneme of espeak-ng"
    }
    return nil
  }
}

import CEspeakNG
import HearsaySpeakerProtocol

extension Engine {
  /// The engine's phonemes of a text, as it would say it: clauses joined by spaces; what stands in `[[ ]]` is phonemes.
  ///
  /// - Parameter voice: A voice's file id. The engine's state changes, as with ``speak(_:in:)``.
  public func phonemes(of text: [UInt8], in voice: String) throws(SpeakingFailure) -> String {
    try choose(SpeakingVoice(file: voice))
    // Only speaking tells the engine that `[[ ]]` holds phonemes, and it keeps to that: so it first says nothing.
    let nothing: [UInt8] = [0x20, 0]
    espeak_SetSynthCallback { _, _, _ in 0 }
    espeak_ng_Synthesize(
      nothing, nothing.count, 0, POS_CHARACTER, 0, UInt32(espeakCHARS_UTF8 | espeakPHONEMES), nil, nil)
    let terminated = text + [0]
    var words: [String] = []
    terminated.withUnsafeBytes { bytes in
      var place = bytes.baseAddress
      // Each call takes a clause and moves on; at the end it leaves nil.
      while place != nil, words.count < 10_000 {
        guard let clause = espeak_TextToPhonemes(&place, espeakCHARS_UTF8, 0) else { break }
        let phonemes = String(cString: clause)
        if !phonemes.isEmpty { words.append(phonemes) }
      }
    }
    return words.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }
}

import HearsayScript

/// espeak-ng's variants that have breath in place of a voice.
enum Whisper {
  /// The whispering voice on the same language file, and the gain, in hundredths of a dB, that brings it to the level all
  /// voices share (measured on the bank's fixed text, as `Documentation/Voices.md` has it); nil for another engine's voice
  /// and for a voice file of our own, on which no variant can be put.
  static func voice(for sound: Sound) -> (file: String, gain: Int)? {
    guard sound.engine == "espeak-ng", !sound.file.hasPrefix("/"),
      let base = sound.file.split(separator: "+", maxSplits: 1).first
    else { return nil }
    return sound.gender == .female ? ("\(base)+whisperf", 620) : ("\(base)+whisper", 1150)
  }
}

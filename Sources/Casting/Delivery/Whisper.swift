import HearsayScript

/// One of espeak-ng's variants that have breath in place of a voice.
struct Whisper {
  /// The engine's name of it.
  let file: String
  /// The settings at which its gain brings it to the level all voices share. Measured on the passages of 14 of the bank's language
  /// files, of which it is right to within 1 dB.
  let tuning: Voice.Tuning
  /// What the limiter takes from it at the standard loudness, in hundredths of a dB: breath has low peaks.
  let loss = 20

  /// The whispering voice on the same language file; nil for another engine's voice, and for a voice file of our own that does
  /// not name its base: no variant can be put on it.
  init?(of sound: Sound) {
    guard let base = sound.base else { return nil }
    let isFemale = sound.gender == .female
    file = base + (isFemale ? "+whisperf" : "+whisper")
    tuning = Voice.Tuning(gain: isFemale ? 590 : 1110)
  }
}

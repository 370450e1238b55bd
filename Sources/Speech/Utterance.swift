import HearsaySpeakerProtocol
import HearsayWording

/// What is to be said, and how it is to sound.
public struct Utterance: Sendable, Hashable {
  /// The text as it is shown.
  public var text: String
  /// How the text is read aloud.
  public var wording: Wording
  /// The voice.
  public var voice: SpeakingVoice

  /// Makes an utterance of its parts.
  public init(text: String, wording: Wording = Wording(), voice: SpeakingVoice) {
    self.text = text
    self.wording = wording
    self.voice = voice
  }
}

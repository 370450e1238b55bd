import HearsayCasting

/// Why a voice can't be measured.
public enum MeasuringError: Error, Equatable, CustomStringConvertible {
  /// There is no vowel to be heard in its reading.
  case nothingToHear(voice: Voice.ID)
  /// The bank has no passage to read in this language, or no voice to measure against.
  case noPassage(language: String)

  /// The error in a line, for people.
  public var description: String {
    switch self {
    case .nothingToHear(let voice): "the voice \(voice) says nothing that can be measured: look at its file"
    case .noPassage(let language): "bank.yaml gives no passage and reference for the language \(language)"
    }
  }
}

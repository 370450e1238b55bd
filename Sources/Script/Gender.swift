/// A character's or a voice's gender.
public enum Gender: String, Sendable, Hashable, Codable, CaseIterable {
  case female, male, neutral
}
